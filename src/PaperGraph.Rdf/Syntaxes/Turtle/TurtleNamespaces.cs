using System.Diagnostics.CodeAnalysis;

namespace PaperGraph.Rdf;

/// <summary>The prefixes that are in force at a place of a document.</summary>
internal sealed class TurtleNamespaces
{
    private readonly Dictionary<byte[], byte[]> _names = new(Utf8Comparer.Instance);
    private readonly Dictionary<byte[], byte[]>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    public TurtleNamespaces() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<byte>>();

    public void Declare(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) => _lookup[prefix] = name.ToArray();

    public bool TryGet(ReadOnlySpan<byte> prefix, [NotNullWhen(true)] out byte[]? name) => _lookup.TryGetValue(prefix, out name);
}
