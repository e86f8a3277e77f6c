using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PaperGraph.Rdf;

/// <summary>The prefixes and the base that are in force at a place of a document.</summary>
internal sealed class TurtleNamespaces
{
    private readonly Dictionary<byte[], byte[]> _names = new(Utf8Comparer.Instance);
    private readonly Dictionary<byte[], byte[]>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private BaseIri? _base;
    private byte[] _beforeFragment = [];

    public TurtleNamespaces(Iri? baseIri)
    {
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (baseIri is { } iri) Rebase(Encoding.UTF8.GetBytes(iri.Value));
    }

    public void Declare(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) => _lookup[prefix] = name.ToArray();

    public bool TryGet(ReadOnlySpan<byte> prefix, [NotNullWhen(true)] out byte[]? name) => _lookup.TryGetValue(prefix, out name);

    public void Rebase(ReadOnlySpan<byte> iri)
    {
        _base = new BaseIri(new Iri(Encoding.UTF8.GetString(iri)));
        var fragment = iri.IndexOf((byte)'#');
        _beforeFragment = (fragment < 0 ? iri : iri[..fragment]).ToArray();
    }

    /// <summary>Appends a relative IRI made absolute; false when there is no base.</summary>
    public bool TryResolve(ReadOnlySpan<byte> reference, Utf8Scratch scratch)
    {
        if (_base is null) return false;
        if (reference.IsEmpty || reference[0] == '#')
        {
            // The commonest references by far need no more than this.
            scratch.Append(_beforeFragment);
            scratch.Append(reference);
        }
        else
        {
            scratch.Append(_base.Resolve(Encoding.UTF8.GetString(reference)));
        }

        return true;
    }
}
