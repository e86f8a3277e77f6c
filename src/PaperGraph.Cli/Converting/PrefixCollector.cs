using System.Text;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Converting;

/// <summary>Builds a dataset and keeps the prefixes that the documents declare: the first declaration of a prefix counts.</summary>
internal sealed class PrefixCollector(DatasetBuilder builder) : IQuadSink
{
    private readonly SortedDictionary<string, Iri> _prefixes = new(StringComparer.Ordinal);

    /// <summary>The prefixes, or null where there were none.</summary>
    public PrefixMap? Prefixes => _prefixes.Count == 0 ? null : new PrefixMap(_prefixes.Select(static entry => (entry.Key, entry.Value)));

    public void OnQuad(in QuadView quad) => builder.OnQuad(quad);

    public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
        if (Iri.TryCreate(Encoding.UTF8.GetString(name), out var iri)) _prefixes.TryAdd(Encoding.UTF8.GetString(prefix), iri);
    }
}
