using PaperGraph.Rdf.Sparql.Planning;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The graph of a DESCRIBE, whose content section 16.4 leaves open: the concise bounded description (W3C member submission, Stickler 2005)
/// of each resource, which is its triples as a subject and, where their objects are blank nodes, those of these too.
/// </summary>
internal sealed class DescribedGraph : GraphResult
{
    private readonly QueryPlan _plan;
    private readonly PatternEnd[] _described;

    public DescribedGraph(QueryPlan plan)
    {
        _plan = plan;
        _described = [.. plan.Context.Query.Described.Select(term => term.IsVariable
            ? new PatternEnd(plan.SlotOf(term.Variable), 0)
            : PatternEnd.Constant(plan.Context.Terms.Intern(term.Term)))];
    }

    public override void WriteTo(IQuadSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        var collector = new GraphCollector(_plan.Context, sink);
        var described = new IdSet();
        _plan.Context.Guard.Check();
        foreach (var term in _described.Where(end => end.Id != 0)) Describe(term.Id, described, collector);
        _plan.Root.Open();
        while (_plan.Root.Next())
        {
            foreach (var end in _described) Describe(end.In(_plan.Row), described, collector);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _plan.Dispose();
        base.Dispose(disposing);
    }

    private void Describe(int resource, IdSet described, GraphCollector collector)
    {
        var waiting = new Queue<int>();
        waiting.Enqueue(resource);
        while (waiting.TryDequeue(out var subject))
        {
            if (subject == 0 || !described.Add(subject)) continue;
            var table = _plan.Context.Graphs.Default[IndexOrder.Spo];
            var rows = table.Find(subject);
            for (var row = rows.Start; row < rows.End; row++)
            {
                _plan.Context.Guard.Tick();
                var value = table.Third[row];
                collector.Add(subject, table.Second[row], value);
                if (_plan.Context.Terms.KindOf(value) == TermKind.BlankNode) waiting.Enqueue(value);
            }
        }
    }
}
