using System.Text.Json;
using PaperGraph.Rdf;
using PaperGraph.Rdf.JsonLd;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>One test of the JSON-LD suite. Files are named by their published IRI.</summary>
internal sealed class JsonLdEntry(string manifest, JsonElement entry)
{
    public string Iri { get; } = manifest + entry.GetProperty("@id").GetString();

    public string Input { get; } = JsonLdManifest.Published + entry.GetProperty("input").GetString();

    /// <summary>The file of the expected result, or null.</summary>
    public string? Expect { get; } = File(entry, "expect");

    /// <summary>The code of the expected fault, or null.</summary>
    public string? ExpectedError { get; } = entry.TryGetProperty("expectErrorCode", out var code) ? code.GetString() : null;

    /// <summary>The file of a context that holds from without, or null.</summary>
    public string? ExpandContext { get; } = entry.TryGetProperty("option", out var option) ? File(option, "expandContext") : null;

    public Iri Base => new(Option("base") ?? Input);

    public RdfDirection RdfDirection => Option("rdfDirection") switch
    {
        "i18n-datatype" => RdfDirection.I18nDatatype,
        "compound-literal" => RdfDirection.CompoundLiteral,
        _ => RdfDirection.None,
    };

    public JsonLdVersion Version => Option("processingMode") == "json-ld-1.0" ? JsonLdVersion.V10 : JsonLdVersion.V11;

    /// <summary>
    /// Why the suite's own rules (its README) take the test away from us, or null: tests of specVersion 1.0 are not for processors of 1.1,
    /// and a test that <c>requires</c> an optional feature is not for processors without it. Blank nodes as predicates are such a feature.
    /// </summary>
    public string? NotForUs
    {
        get
        {
            if (Option("specVersion") == "json-ld-1.0") return "for processors of JSON-LD 1.0 only";
            var isGeneralised = entry.TryGetProperty("requires", out var feature) && feature.GetString() == "GeneralizedRdf";
            return isGeneralised ? "requires generalised RDF, an optional feature" : null;
        }
    }

    public bool Flag(string name) =>
        entry.TryGetProperty("option", out var options) && options.TryGetProperty(name, out var value) && value.GetBoolean();

    private static string? File(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) ? JsonLdManifest.Published + value.GetString() : null;

    private string? Option(string name) =>
        entry.TryGetProperty("option", out var options) && options.TryGetProperty(name, out var value) ? value.GetString() : null;
}
