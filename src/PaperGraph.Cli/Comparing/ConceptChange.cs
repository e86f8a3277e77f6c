using System.Text.Json;

namespace PaperGraph.Cli.Comparing;

/// <summary>A concept that came or went.</summary>
internal sealed record ConceptChange(string Id, string Label, string Type, int Papers) : Change
{
    public override string Line => $"{Id} \"{Label}\" ({Type}, {Papers} {(Papers == 1 ? "paper" : "papers")})";

    public override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteString("label", Label);
        json.WriteString("type", Type);
        json.WriteNumber("papers", Papers);
    }
}
