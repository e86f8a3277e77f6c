using System.Collections.Immutable;
using System.Text.Json;

namespace PaperGraph.Cli.Comparing;

/// <summary>A paper that came, went, or has other text.</summary>
internal sealed record PaperChange(string Id, string Title, ImmutableArray<string> Fields) : Change
{
    public override string Line => Fields.IsEmpty ? $"{Id}  {Title}" : $"{Id}  {Title} ({string.Join(", ", Fields)})";

    public override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteString("title", Title);
        if (Fields.IsEmpty) return;
        json.WriteStartArray("fields");
        foreach (var field in Fields) json.WriteStringValue(field);
        json.WriteEndArray();
    }
}
