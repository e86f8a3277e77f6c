namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>Manifests of the JSON-LD suite that were read, each once: share it between the tests of a class as a fixture.</summary>
public sealed class JsonLdShelf
{
    private readonly Dictionary<string, Dictionary<string, JsonLdEntry>> _manifests = new(StringComparer.Ordinal);

    /// <summary>
    /// The entry of a row of <see cref="JsonLdManifest.Rows"/>. The test is skipped when there are no suites, when the suite's own rules
    /// except it, and when it is listed among our exceptions.
    /// </summary>
    internal JsonLdEntry Entry(string manifest, string label)
    {
        W3cFolder.Require();
        if (!_manifests.TryGetValue(manifest, out var entries)) _manifests.Add(manifest, entries = JsonLdManifest.Read(manifest));
        var entry = entries[label];
        Skip.If(entry.NotForUs is not null, entry.NotForUs);
        Skip.If(Exceptions.Find(entry.Iri) is not null, Exceptions.Find(entry.Iri));
        return entry;
    }
}
