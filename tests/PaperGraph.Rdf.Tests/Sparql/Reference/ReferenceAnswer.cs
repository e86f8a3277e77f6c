using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>Runs a query with the reference and with the engine, and says where they differ.</summary>
internal static class ReferenceAnswer
{
    private const int MostSteps = 60_000;

    /// <summary>
    /// How the engine's answer differs from the reference's; null when it does not. The reference may be given another query, to mean the same.
    /// </summary>
    /// <exception cref="OverBudgetException">The query is too much for the reference.</exception>
    public static string? Difference(SparqlQuery query, IReadOnlyList<Quad> quads, bool isUnion, SparqlQuery? meaning = null)
    {
        var asked = query;
        query = meaning ?? query;
        var evaluator = new ReferenceEvaluator(new ReferenceData(quads, query, isUnion), new Budget(MostSteps));
        var slice = query.Form == QueryForm.Select ? query.Pattern as SlicePattern : null;
        var expected = evaluator.Evaluate(slice?.Pattern ?? query.Pattern, default);
        using var dataset = Build(quads);
        var options = new QueryOptions { UnionDefaultGraph = isUnion };
        Assert.NotEmpty(SparqlEngine.Explain(dataset, asked, options));
        using var result = SparqlEngine.Execute(dataset, asked, options);
        switch (result)
        {
            case BooleanResult answer:
                return answer.Value == expected.Count > 0 ? null : $"ASK gave {answer.Value}";
            case GraphResult graph:
                var made = new QuadList();
                graph.WriteTo(made);
                return Isomorphism.AreIsomorphic(Construct(query, expected), made.Quads)
                    ? null
                    : $"CONSTRUCT gave {made.Quads.Count} triples of {expected.Count} solutions";
            default:
                return Difference(query, slice, expected, (Solutions)result);
        }
    }

    private static string? Difference(SparqlQuery query, SlicePattern? slice, List<Solution> expected, Solutions actual)
    {
        var rows = actual.ReadAll().Select(row => Row(actual.Variables, row)).ToList();
        var left = expected
            .GroupBy(Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        if ((slice?.Pattern ?? query.Pattern) is DistinctPattern { IsReduced: true })
        {
            var keys = rows.Select(Key).ToHashSet(StringComparer.Ordinal);
            return keys.IsSubsetOf(left.Keys) && (slice is not null || keys.Count == left.Count) ? null : $"REDUCED gave\n{Lines(rows)}";
        }

        foreach (var key in rows.Select(Key))
        {
            left[key] = left.GetValueOrDefault(key) - 1;
            if (left[key] < 0) return $"too many of {key}:\n{Lines(expected)}\nis right, not\n{Lines(rows)}";
        }

        var count = slice is null ? expected.Count : Math.Min(Math.Max(0, expected.Count - slice.Offset), slice.Limit ?? long.MaxValue);
        if (rows.Count != count) return $"{rows.Count} rows, not {count}:\n{Lines(expected)}\nis right, not\n{Lines(rows)}";
        return IsSorted(query.Pattern, rows) ? null : $"not in order:\n{Lines(rows)}";
    }

    private static Solution Row(ImmutableArray<string> variables, ImmutableArray<Term> cells)
    {
        var solution = new Solution();
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Kind != TermKind.None) solution.Add(new Variable(variables[i]), cells[i]);
        }

        return solution;
    }

    private static bool IsSorted(GraphPattern pattern, List<Solution> rows)
    {
        if (pattern is SlicePattern slice) pattern = slice.Pattern;
        if (pattern is DistinctPattern distinct) pattern = distinct.Pattern;
        if (pattern is not ProjectPattern { Pattern: OrderPattern { Keys: [var order] } } project) return true;
        if (order.Expression is not VariableExpression { Variable: var key } || !project.Variables.Contains(key)) return true;
        var sign = order.IsDescending ? -1 : 1;
        return rows.Zip(rows.Skip(1)).All(pair => ReferenceOrder.Comparer.Compare(Cell(pair.First), Cell(pair.Second)) * sign <= 0);

        Term? Cell(Solution row) => row.TryGetValue(key, out var term) ? term : null;
    }

    private static List<Quad> Construct(SparqlQuery query, List<Solution> solutions)
    {
        var quads = new HashSet<Quad>();
        for (var i = 0; i < solutions.Count; i++)
        {
            foreach (var triple in query.Template)
            {
                var (s, p, o) = (Put(triple.Subject, i), Put(triple.Predicate, i), Put(triple.Object, i));
                if (s.Kind is TermKind.Iri or TermKind.BlankNode && p.Kind == TermKind.Iri && o.Kind != TermKind.None)
                    quads.Add(new Quad(new Triple(s, p.AsIri(), o), default));
            }
        }

        return [.. quads];

        Term Put(PatternTerm position, int row)
        {
            if (!position.IsVariable) return position.Term;
            return position.Variable.IsNamed ? solutions[row].GetValueOrDefault(position.Variable) : new BlankNode($"new{row}");
        }
    }

    private static Dataset Build(IReadOnlyList<Quad> quads)
    {
        var builder = new DatasetBuilder();
        foreach (var quad in quads) builder.Add(quad);
        return builder.Build();
    }

    /// <summary>Equal for equal solutions, numbers by value within their datatype: what AVG rounds is nobody's concern here.</summary>
    private static string Key(Solution solution) => solution.Key(Canonical);

    private static string Canonical(Term term) => ReferenceNumbers.IsNumber(term)
        ? $"{ReferenceNumbers.ValueOf(term).ToString("0.########", CultureInfo.InvariantCulture)}^^{term.AsLiteral().Datatype}"
        : term.ToString();

    private static string Lines(List<Solution> rows) =>
        string.Join('\n', rows.Select(row => $"  {Key(row)}").Order(StringComparer.Ordinal));

    private sealed class QuadList : IQuadSink
    {
        public List<Quad> Quads { get; } = [];

        public void OnQuad(in QuadView quad) => Quads.Add(quad.ToQuad());
    }
}
