using System.Text.Json;

namespace PaperGraph.Cli.Comparing;

/// <summary>A concept whose label or type is another one.</summary>
internal sealed record ValueChange(string Id, string Label, string Before, string After) : Change
{
    public override string Line => $"{Id} \"{Label}\": {Before} → {After}";

    public override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteString("label", Label);
        json.WriteString("old", Before);
        json.WriteString("new", After);
    }
}
