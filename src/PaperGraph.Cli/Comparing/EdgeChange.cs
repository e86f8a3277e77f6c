using System.Text.Json;

namespace PaperGraph.Cli.Comparing;

/// <summary>
/// An edge that came or went, with the labels of its ends: the title of a paper, the label of a concept, null of a repository.
/// </summary>
internal sealed record EdgeChange(Edge Edge, string SourceLabel, string? TargetLabel) : Change
{
    // A title would fill the line, and the id of a paper tells enough.
    public override string Line =>
        $"{(Edge.Kind == EdgeKind.Relation ? Named(Edge.Source, SourceLabel) : Edge.Source)} {Edge.Name} {Named(Edge.Target, TargetLabel)}";

    public override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("source", Edge.Source);
        json.WriteString("source_label", SourceLabel);
        json.WriteString("relation", Edge.Name);
        json.WriteString("target", Edge.Target);
        if (TargetLabel is not null) json.WriteString("target_label", TargetLabel);
    }

    private static string Named(string id, string? label) => label is null ? id : $"{id} \"{label}\"";
}
