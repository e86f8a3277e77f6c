using System.Globalization;
using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>Runs a query with the reference and with the engine, and says where they differ.</summary>
internal static class ReferenceAnswer
{
    private const int MostSteps = 60_000;

    /// <summary>How the engine's answer differs from the reference's; null when it does not.</summary>
    /// <exception cref="OverBudgetException">The query is too much for the reference.</exception>
    public static string? Difference(SparqlQuery query, IReadOnlyList<Quad> quads)
    {
        var evaluator = new ReferenceEvaluator(new ReferenceData(quads), new Budget(MostSteps));
        var slice = query.Pattern as SlicePattern;
        var expected = evaluator.Evaluate(slice?.Pattern ?? query.Pattern, default);
        using var dataset = Build(quads);
        using var result = SparqlEngine.Execute(dataset, query);
        switch (result)
        {
            case BooleanResult answer:
                return answer.Value == expected.Count > 0 ? null : $"ASK gave {answer.Value}";
            case GraphResult graph:
                var made = new QuadList();
                graph.WriteTo(made);
                return Isomorphism.AreIsomorphic(Construct(query, expected), made.Quads) ? null : $"CONSTRUCT gave {made.Quads.Count} triples of {expected.Count} solutions";
            default:
                return Difference(query, slice, expected, (Solutions)result);
        }
    }

    private static string? Difference(SparqlQuery query, SlicePattern? slice, List<Solution> expected, Solutions actual)
    {
        var rows = actual.ReadAll().Select(row => Enumerable.Range(0, row.Length).Where(i => row[i].Kind != TermKind.None)
            .Aggregate(new Solution(), (solution, i) =>
            {
                solution.Add(new Variable(actual.Variables[i]), row[i]);
                return solution;
            })).ToList();
        var left = expected.GroupBy(Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var key in rows.Select(Key))
        {
            left[key] = left.GetValueOrDefault(key) - 1;
            if (left[key] < 0) return $"too many of {key}; {rows.Count} rows where {expected.Count} are right:\n{Lines(expected)}\nnot\n{Lines(rows)}";
        }

        var count = slice is null ? expected.Count : Math.Min(Math.Max(0, expected.Count - slice.Offset), slice.Limit ?? long.MaxValue);
        if (rows.Count != count) return $"{rows.Count} rows where {count} are right:\n{Lines(expected)}\nnot\n{Lines(rows)}";
        return IsSorted(query.Pattern, rows) ? null : $"not in order:\n{Lines(rows)}";
    }

    private static bool IsSorted(GraphPattern pattern, List<Solution> rows)
    {
        if (pattern is SlicePattern slice) pattern = slice.Pattern;
        if (pattern is DistinctPattern distinct) pattern = distinct.Pattern;
        if (pattern is not ProjectPattern { Pattern: OrderPattern { Keys: [{ Expression: VariableExpression { Variable: var key } } order] } } project
            || !project.Variables.Contains(key))
        {
            return true;
        }

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
    private static string Key(Solution solution) => string.Join(
        ' ', solution.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).Select(pair => $"{pair.Key}={Canonical(pair.Value)}"));

    private static string Canonical(Term term) => ReferenceNumbers.IsNumber(term)
        ? $"{ReferenceNumbers.ValueOf(term).ToString("0.########", CultureInfo.InvariantCulture)}^^{term.AsLiteral().Datatype}"
        : term.ToString();

    private static string Lines(List<Solution> rows) => string.Join('\n', rows.Select(row => $"  {Key(row)}").Order(StringComparer.Ordinal));

    private sealed class QuadList : IQuadSink
    {
        public List<Quad> Quads { get; } = [];

        public void OnQuad(in QuadView quad) => Quads.Add(quad.ToQuad());
    }
}
