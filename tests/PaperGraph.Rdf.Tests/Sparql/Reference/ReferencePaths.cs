using PaperGraph.Rdf.Sparql.Algebra;
using static PaperGraph.Rdf.Tests.Sparql.Reference.ReferenceEvaluator;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>Section 18.4 and the path functions of section 18.5, formula by formula.</summary>
internal sealed class ReferencePaths(List<Triple> graph, Budget budget)
{
    private int _middles;

    public List<Solution> Evaluate(PatternTerm x, PropertyPath path, PatternTerm y) => path switch
    {
        LinkPath link => Steps(x, y, triple => triple.Predicate == link.Predicate),
        InversePath inverse => Evaluate(y, inverse.Path, x),
        SequencePath sequence => Sequence(x, sequence, y),
        AlternativePath either => [.. Evaluate(x, either.One, y), .. Evaluate(x, either.Other, y)],
        ZeroOrOnePath some => Distinct([.. Evaluate(x, some.Path, y), .. ZeroLength(x, y)]),
        ZeroOrMorePath any => Closure(x, any.Path, y, withZero: true),
        OneOrMorePath any => Closure(x, any.Path, y, withZero: false),
        NegatedPath negated => Negated(x, negated, y),
        _ => throw new NotSupportedException(path.ToString()),
    };

    private List<Solution> Steps(PatternTerm x, PatternTerm y, Func<Triple, bool> isStep)
    {
        budget.Spend(graph.Count);
        List<Solution> result = [];
        foreach (var triple in graph.Where(isStep))
        {
            var solution = new Solution();
            if (Bind(solution, x, triple.Subject) && Bind(solution, y, triple.Object)) result.Add(solution);
        }

        return result;
    }

    private List<Solution> Sequence(PatternTerm x, SequencePath sequence, PatternTerm y)
    {
        var middle = new Variable($".middle{_middles++}");
        var joined = Join(Evaluate(x, sequence.First, middle), Evaluate(middle, sequence.Second, y), budget);
        return joined.ConvertAll(solution => solution.Only(solution.Keys.Where(variable => variable != middle)));
    }

    private List<Solution> Negated(PatternTerm x, NegatedPath path, PatternTerm y) =>
    [
        .. path.HasForward ? Steps(x, y, triple => !path.Forward.Contains(triple.Predicate)) : [],
        .. path.HasBackward ? Steps(y, x, triple => !path.Backward.Contains(triple.Predicate)) : [],
    ];

    private List<Solution> ZeroLength(PatternTerm x, PatternTerm y)
    {
        if (!x.IsVariable && !y.IsVariable) return x.Term == y.Term ? [[]] : [];
        if (!x.IsVariable) return [new Solution { [y.Variable] = x.Term }];
        if (!y.IsVariable) return [new Solution { [x.Variable] = y.Term }];
        return [.. Nodes().Select(node => new Solution { [x.Variable] = node, [y.Variable] = node })];
    }

    private IEnumerable<Term> Nodes() => graph.SelectMany(triple => new[] { triple.Subject, triple.Object }).Distinct();

    private List<Solution> Closure(PatternTerm x, PropertyPath path, PatternTerm y, bool withZero)
    {
        if (x.IsVariable && !y.IsVariable) return Closure(y, new InversePath(path), x, withZero);
        List<Solution> result = [];
        foreach (var start in x.IsVariable ? Nodes() : [x.Term])
        {
            foreach (var end in Reached(start, path, withZero))
            {
                var solution = new Solution();
                if (Bind(solution, x, start) && Bind(solution, y, end)) result.Add(solution);
            }
        }

        return result;
    }

    /// <summary>ALP.</summary>
    private HashSet<Term> Reached(Term start, PropertyPath path, bool withZero)
    {
        var reached = new HashSet<Term>();
        if (withZero) Walk(start);
        else foreach (var next in Next(start)) Walk(next);
        return reached;

        void Walk(Term node)
        {
            if (!reached.Add(node)) return;
            foreach (var next in Next(node)) Walk(next);
        }

        IEnumerable<Term> Next(Term node)
        {
            var end = new Variable($".end{_middles++}");
            return Evaluate(node, path, end).Select(solution => solution[end]);
        }
    }

    private static List<Solution> Distinct(List<Solution> solutions) => [.. solutions.DistinctBy(solution => solution.Key())];
}
