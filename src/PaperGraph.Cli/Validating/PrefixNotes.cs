using System.Text;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Validating;

/// <summary>Notes the prefixes that documents declare while their quads go on to another sink. Of two with one name, the first stays.</summary>
internal sealed class PrefixNotes(IQuadSink sink) : IQuadSink
{
    private readonly Dictionary<string, Iri> _found = new(StringComparer.Ordinal);

    /// <summary>How many quads went by.</summary>
    public long Count { get; private set; }

    public IEnumerable<(string Prefix, Iri Namespace)> Found => _found.Select(entry => (entry.Key, entry.Value));

    public void OnQuad(in QuadView quad)
    {
        Count++;
        sink.OnQuad(quad);
    }

    public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
        if (Iri.TryCreate(Encoding.UTF8.GetString(name), out var iri)) _found.TryAdd(Encoding.UTF8.GetString(prefix), iri);
    }
}
