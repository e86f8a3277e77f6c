using System.Text.Json;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The manifests of the JSON-LD suite, which are written in JSON-LD themselves and read here as JSON.</summary>
internal static class JsonLdManifest
{
    /// <summary>The published place of the suite.</summary>
    public const string Published = "https://w3c.github.io/json-ld-api/tests/";

    /// <summary>One row (the part of the IRI after the <c>#</c>) an entry, or one empty row when there are no suites.</summary>
    public static TheoryData<string> Rows(string manifest)
    {
        var rows = new TheoryData<string>();
        if (W3cFolder.Find() is null)
        {
            rows.Add("");
            return rows;
        }

        foreach (var entry in Read(manifest).Keys) rows.Add(entry);
        return rows;
    }

    /// <summary>The entries by the part of their IRI after the <c>#</c>.</summary>
    public static Dictionary<string, JsonLdEntry> Read(string manifest)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf(Published + manifest + ".jsonld")));
        return document.RootElement.GetProperty("sequence").EnumerateArray()
            .Select(entry => new JsonLdEntry(Published + manifest, entry.Clone()))
            .ToDictionary(entry => entry.Iri[(entry.Iri.IndexOf('#', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
    }

    /// <summary>Where the file with a published IRI is; the test is skipped when there are no suites.</summary>
    public static string PathOf(string iri)
    {
        Assert.StartsWith(Published, iri, StringComparison.Ordinal);
        var path = iri[Published.Length..];
        // One entry of toRdf names a file of the expansion suite, which the folder has with those of toRdf.
        if (path.StartsWith("expand/", StringComparison.Ordinal)) path = "toRdf/" + path["expand/".Length..];
        return Path.Combine([W3cFolder.Require(), "json-ld", .. path.Split('/')]);
    }
}
