using System.Runtime.InteropServices;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Several things, never another array among them.</summary>
internal sealed class ExpandedArray : Expanded
{
    private readonly List<Expanded> _items = [];

    public override ReadOnlySpan<Expanded> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>Adds what a value expands to: nothing, one thing, or the things of an array.</summary>
    public void Add(Expanded? value)
    {
        if (value is ExpandedArray array)
            _items.AddRange(array._items);
        else if (value is not null)
            _items.Add(value);
    }
}
