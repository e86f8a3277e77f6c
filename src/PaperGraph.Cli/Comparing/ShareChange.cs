using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace PaperGraph.Cli.Comparing;

/// <summary>A new concept that old ones were merged into, or an old concept that was split.</summary>
/// <param name="Id">The new concept of a merge, the old one of a split.</param>
/// <param name="Label">Its label.</param>
/// <param name="Preposition"><c>from</c> of a merge, <c>into</c> of a split.</param>
/// <param name="Shares">The concepts at the other end, the largest number of places first, then by id.</param>
internal sealed record ShareChange(string Id, string Label, string Preposition, ImmutableArray<Share> Shares) : Change
{
    public override string Line => $"{Id} \"{Label}\" {Preposition} {string.Join(", ", Shares.Select(Text))}";

    public override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteString("label", Label);
        json.WriteStartArray(Preposition);
        foreach (var share in Shares)
        {
            json.WriteStartObject();
            json.WriteString("id", share.Id);
            json.WriteString("label", share.Label);
            json.WriteNumber("places", share.Places);
            json.WriteNumber("of", share.Of);
            json.WriteNumber("share", share.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Text(Share share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share.Id} \"{share.Label}\" ({share.Places} of {share.Of})");
}
