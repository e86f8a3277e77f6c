using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Group: one row for each combination of keys, in the order in which they first come, with its aggregates.</summary>
/// <param name="context">The run.</param>
/// <param name="row">The pipeline's row.</param>
/// <param name="keys">The slots of the keys.</param>
/// <param name="aggregates">The slots of the results.</param>
/// <param name="makeColumns">Begins the aggregates anew.</param>
/// <param name="sources">The aggregates, for Explain.</param>
/// <param name="input">What is grouped.</param>
internal sealed class GroupOperator(
    RunContext context,
    int[] row,
    int[] keys,
    int[] aggregates,
    Func<AggregateColumn[]> makeColumns,
    ImmutableArray<Aggregate> sources,
    Operator input) : Operator
{
    private readonly RowSet _groups = new(keys.Length, context.Guard);
    private readonly int[] _key = new int[keys.Length];
    private AggregateColumn[] _columns = [];
    private int _next;

    public override void Open()
    {
        _groups.Clear();
        _columns = makeColumns();
        _next = 0;
        input.Open();
        while (input.Next())
        {
            for (var i = 0; i < keys.Length; i++) _key[i] = row[keys[i]];
            var group = _groups.Add(_key, out _);
            foreach (var column in _columns) column.Add(group, row);
        }

        // Without keys there is one group, also over no solution.
        if (keys.Length == 0) _groups.Add(_key, out _);
    }

    public override bool Next()
    {
        if (_next == _groups.Count)
        {
            foreach (var slot in keys) row[slot] = 0;
            foreach (var slot in aggregates) row[slot] = 0;
            return false;
        }

        context.Guard.Tick();
        var values = _groups[_next];
        for (var i = 0; i < keys.Length; i++) row[keys[i]] = values[i];
        for (var i = 0; i < aggregates.Length; i++) row[aggregates[i]] = _columns[i].ResultId(_next);
        _next++;
        return true;
    }

    public override void Describe(PlanText text)
    {
        text.Line($"group {(keys.Length == 0 ? "all" : text.Names(keys))}", string.Join(", ", sources.Select(text.Aggregate)), Estimate);
        text.Nested(input);
    }
}
