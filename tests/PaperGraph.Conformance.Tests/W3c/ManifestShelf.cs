namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>Manifests that were read, each once: share it between the tests of a class as a fixture.</summary>
public sealed class ManifestShelf
{
    private readonly Dictionary<string, Dictionary<string, ManifestEntry>> _manifests = new(StringComparer.Ordinal);

    /// <summary>
    /// The entry of a row of <see cref="Manifest.Rows"/>. The test is skipped when there are no suites, and when the entry is listed among
    /// the exceptions.
    /// </summary>
    internal ManifestEntry Entry(string manifest, string label)
    {
        W3cFolder.Require();
        if (!_manifests.TryGetValue(manifest, out var entries))
        {
            entries = Manifest.Entries(manifest).ToDictionary(entry => Manifest.Label(manifest, entry), StringComparer.Ordinal);
            _manifests.Add(manifest, entries);
        }

        var entry = entries[label];
        Skip.If(Exceptions.Find(entry.Iri) is not null, Exceptions.Find(entry.Iri));
        return entry;
    }
}
