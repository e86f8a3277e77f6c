using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Planning;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The graph of a CONSTRUCT (section 16.2): the template filled with each solution, its blank nodes new each time.</summary>
internal sealed class ConstructedGraph : GraphResult
{
    private readonly QueryPlan _plan;
    private readonly PatternEnd[] _template;
    private readonly int[] _nodes;

    public ConstructedGraph(QueryPlan plan)
    {
        _plan = plan;
        var nodes = new Dictionary<Variable, int>();
        var template = plan.Context.Query.Template;
        _template = [.. template.SelectMany(triple => new[] { triple.Subject, triple.Predicate, triple.Object }).Select(End)];
        _nodes = new int[nodes.Count];

        PatternEnd End(PatternTerm term)
        {
            if (!term.IsVariable) return PatternEnd.Constant(plan.Context.Terms.Intern(term.Term));
            // Blank nodes of the template are numbered from -2 down: -1 is for constants.
            if (term.Variable.IsNamed) return new PatternEnd(plan.SlotOf(term.Variable), 0);
            if (!nodes.TryGetValue(term.Variable, out var node)) nodes.Add(term.Variable, node = nodes.Count);
            return new PatternEnd(-2 - node, 0);
        }
    }

    public override void WriteTo(IQuadSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        var collector = new GraphCollector(_plan.Context, sink);
        _plan.Context.Guard.Check();
        _plan.Root.Open();
        while (_plan.Root.Next())
        {
            Array.Clear(_nodes);
            for (var i = 0; i < _template.Length; i += 3) collector.Add(IdOf(_template[i]), IdOf(_template[i + 1]), IdOf(_template[i + 2]));
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _plan.Dispose();
        base.Dispose(disposing);
    }

    private int IdOf(PatternEnd end)
    {
        if (end.Slot >= -1) return end.In(_plan.Row);
        ref var node = ref _nodes[-2 - end.Slot];
        if (node == 0) node = _plan.Context.Functions.NewBlankNode();
        return node;
    }
}
