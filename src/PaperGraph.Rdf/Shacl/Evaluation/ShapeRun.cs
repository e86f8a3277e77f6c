using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>Shapes run on one graph by one thread.</summary>
internal sealed class ShapeRun(GraphIndex graph, QueryTerms terms, QueryGuard guard)
{
    private const int Remembered = 1 << 12;

    // Shape, node and verdict of the shapes that were last asked, each in the place that shape and node hash to.
    private readonly (int Shape, int Node, bool Conforms)[] _verdicts = new (int, int, bool)[Remembered];

    public GraphIndex Graph => graph;

    public QueryTerms Terms => terms;

    /// <summary>The objects of a subject and a predicate, ascending.</summary>
    public ReadOnlySpan<int> ObjectsOf(int subject, int predicate)
    {
        var table = graph[IndexOrder.Spo];
        var rows = table.Find(subject, predicate);
        return table.Third[rows.Start..rows.End];
    }

    /// <summary>Whether a node conforms to a shape.</summary>
    public bool Conforms(int node, BoundShape shape)
    {
        if (!shape.IsDeep) return Validate(node, shape, found: null);
        ref var verdict = ref _verdicts[((node * 31) + shape.Index) & (Remembered - 1)];
        if (verdict.Node == node && verdict.Shape == shape.Index) return verdict.Conforms;
        var conforms = Validate(node, shape, found: null);
        verdict = (shape.Index, node, conforms);
        return conforms;
    }

    /// <summary>Runs all checks of a shape; without a place for results, up to the first that fails.</summary>
    public bool Validate(int focus, BoundShape shape, ViolationStore? found)
    {
        guard.Tick();
        if (shape.Shape.IsDeactivated) return true;
        var values = shape.ValuesOf(graph, focus);
        var holds = true;
        foreach (var check in shape.Checks)
        {
            if (check.Holds(this, focus, values, found)) continue;
            holds = false;
            if (found is null) break;
        }

        return holds;
    }
}
