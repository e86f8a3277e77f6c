using System.Globalization;
using System.Text.Json;
using PaperGraph.Rdf;
using PaperGraph.Rdf.JsonLd;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The suite of JSON-LD 1.1, Serialize RDF as JSON-LD.</summary>
public sealed class JsonLdFromRdfTests(JsonLdShelf shelf) : IClassFixture<JsonLdShelf>
{
    private const string Manifest = "fromRdf-manifest";

    public static TheoryData<string> Entries => JsonLdManifest.Rows(Manifest);

    [SkippableTheory]
    [MemberData(nameof(Entries))]
    public void Writes_as_the_suite_says(string entry)
    {
        var test = shelf.Entry(Manifest, entry);
        if (test.ExpectedError is { } code)
        {
            var fault = Assert.Throws<FormatException>(() => Write(test));
            Assert.StartsWith(code + ": ", fault.Message, StringComparison.Ordinal);
            return;
        }

        using var expected = JsonDocument.Parse(File.ReadAllBytes(JsonLdManifest.PathOf(test.Expect!)));
        using var written = JsonDocument.Parse(Write(test));
        Assert.Equal(Canonical(expected.RootElement, isOrdered: false), Canonical(written.RootElement, isOrdered: false));
    }

    private static byte[] Write(JsonLdEntry test)
    {
        using var input = File.OpenRead(JsonLdManifest.PathOf(test.Input));
        using var output = new MemoryStream();
        var options = new JsonLdSerializerOptions
        {
            UseNativeTypes = test.Flag("useNativeTypes"),
            UseRdfType = test.Flag("useRdfType"),
            RdfDirection = test.RdfDirection,
        };
        JsonLdSerializer.Write(RdfReader.ReadAll(input, RdfSyntax.NQuads), output, options);
        return output.ToArray();
    }

    /// <summary>One text for all that is equal: names sorted, and what stands in arrays too, but for lists.</summary>
    private static string Canonical(JsonElement value, bool isOrdered)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var entries = value.EnumerateObject().OrderBy(entry => entry.Name, StringComparer.Ordinal)
                    .Select(entry => $"\"{entry.Name}\":{Canonical(entry.Value, isOrdered: entry.Name == "@list")}");
                return "{" + string.Join(',', entries) + "}";
            case JsonValueKind.Array:
                var items = value.EnumerateArray().Select(item => Canonical(item, isOrdered: false));
                return "[" + string.Join(',', isOrdered ? items : items.Order(StringComparer.Ordinal)) + "]";
            case JsonValueKind.Number:
                return value.GetDouble().ToString("R", CultureInfo.InvariantCulture);
            case JsonValueKind.String:
                return JsonSerializer.Serialize(value.GetString());
            default:
                return value.GetRawText();
        }
    }
}
