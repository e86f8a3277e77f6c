using System.Runtime.InteropServices;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>
/// A shape ready to be run on one graph by one thread. Shapes are never made of themselves, so none is entered twice at a time, and each
/// can keep the values of its path in a place of its own.
/// </summary>
internal sealed class BoundShape(Shape shape)
{
    private readonly List<int> _values = [];

    public Shape Shape { get; } = shape;

    public int Index => Shape.Index;

    public Check[] Checks { get; set; } = [];

    /// <summary>Whether it asks other shapes, so that it is worth to remember what it said of a node.</summary>
    public bool IsDeep { get; set; }

    /// <summary>The predicate when the path is that alone, walked forward; else 0.</summary>
    public int Forward { get; set; }

    /// <summary>The predicate when the path is that alone, walked backward; else 0.</summary>
    public int Backward { get; set; }

    /// <summary>Any other path.</summary>
    public PathStep? Step { get; set; }

    /// <summary>The value nodes of a focus node, each once, ascending.</summary>
    public ReadOnlySpan<int> ValuesOf(GraphIndex graph, in int focus)
    {
        if (Forward != 0) return Column(graph[IndexOrder.Spo], focus, Forward);
        if (Backward != 0) return Column(graph[IndexOrder.Ops], focus, Backward);
        if (Step is null) return new ReadOnlySpan<int>(in focus);
        _values.Clear();
        Step.Walk(focus, isForward: true, _values);
        if (_values.Count < 2) return CollectionsMarshal.AsSpan(_values);
        _values.Sort();
        var values = CollectionsMarshal.AsSpan(_values);
        var count = 1;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] != values[i - 1]) values[count++] = values[i];
        }

        return values[..count];
    }

    /// <summary>The third ids of the rows with a first and a second.</summary>
    private static ReadOnlySpan<int> Column(TripleTable table, int first, int second)
    {
        var rows = table.Find(first, second);
        return table.Third[rows.Start..rows.End];
    }
}
