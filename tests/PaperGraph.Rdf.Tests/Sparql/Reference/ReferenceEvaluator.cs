using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>
/// SPARQL 1.1 Query, sections 18.4 to 18.6, as literally as it goes: lists of mappings, nested loops, no index, no rewriting. What it says
/// is what the engine must say.
/// </summary>
internal sealed class ReferenceEvaluator(ReferenceData data, Budget budget)
{
    /// <summary>eval(D(G), pattern) with the graph of a name as G.</summary>
    public List<Solution> Evaluate(GraphPattern pattern, Term graph)
    {
        var result = pattern switch
        {
            BasicGraphPattern x => Match(x, graph),
            PathPattern x => new ReferencePaths(data.Graph(graph)!, budget).Evaluate(x.Subject, x.Path, x.Object),
            JoinPattern x => Join(Evaluate(x.Left, graph), Evaluate(x.Right, graph)),
            LeftJoinPattern x => LeftJoin(Evaluate(x.Left, graph), Evaluate(x.Right, graph), x.Condition, graph),
            UnionPattern x => [.. Evaluate(x.Left, graph), .. Evaluate(x.Right, graph)],
            MinusPattern x => Minus(Evaluate(x.Left, graph), Evaluate(x.Right, graph)),
            FilterPattern x => Evaluate(x.Pattern, graph).FindAll(solution => Holds(x.Condition, solution, graph)),
            ExtendPattern x => Evaluate(x.Pattern, graph)
                .ConvertAll(solution => Extend(solution, x.Variable, Value(x.Expression, solution, graph))),
            GraphGraphPattern x => InGraphs(x),
            ValuesPattern x => [.. x.Rows.Select(row => Row(x, row))],
            GroupPattern x => Group(x, graph),
            OrderPattern x => Order(x, graph),
            ProjectPattern x => Evaluate(x.Pattern, graph).ConvertAll(solution => solution.Only(x.Variables)),
            DistinctPattern x => [.. Evaluate(x.Pattern, graph).DistinctBy(solution => solution.Key())],
            SlicePattern x => [.. Evaluate(x.Pattern, graph).Skip((int)x.Offset).Take((int)(x.Limit ?? int.MaxValue))],
            _ => throw new NotSupportedException(pattern.ToString()),
        };
        budget.Spend(result.Count);
        return result;
    }

    private List<Solution> Match(BasicGraphPattern pattern, Term graph)
    {
        List<Solution> solutions = [[]];
        foreach (var triple in pattern.Triples)
        {
            List<Solution> next = [];
            foreach (var solution in solutions)
            {
                foreach (var candidate in data.Graph(graph)!)
                {
                    budget.Spend(1);
                    var extended = new Solution(solution);
                    if (Bind(extended, triple.Subject, candidate.Subject) && Bind(extended, triple.Predicate, candidate.Predicate)
                        && Bind(extended, triple.Object, candidate.Object))
                    {
                        next.Add(extended);
                    }
                }
            }

            solutions = next;
        }

        return solutions;
    }

    public static bool Bind(Solution solution, PatternTerm position, Term term)
    {
        if (!position.IsVariable) return position.Term == term;
        if (solution.TryGetValue(position.Variable, out var bound)) return bound == term;
        solution.Add(position.Variable, term);
        return true;
    }

    private List<Solution> Join(List<Solution> left, List<Solution> right) => Join(left, right, budget);

    public static List<Solution> Join(List<Solution> left, List<Solution> right, Budget budget)
    {
        budget.Spend(left.Count * right.Count);
        return [.. left.SelectMany(x => right.Where(x.IsCompatibleWith).Select(x.Merge))];
    }

    private List<Solution> LeftJoin(List<Solution> left, List<Solution> right, Expression? condition, Term graph)
    {
        budget.Spend(left.Count * right.Count);
        List<Solution> result = [];
        foreach (var x in left)
        {
            var matches = right.Where(x.IsCompatibleWith).Select(x.Merge).ToList();
            if (condition is not null) matches = matches.FindAll(merged => Holds(condition, merged, graph));
            result.AddRange(matches.Count > 0 ? matches : [x]);
        }

        return result;
    }

    private List<Solution> Minus(List<Solution> left, List<Solution> right)
    {
        budget.Spend(left.Count * right.Count);
        return left.FindAll(x => right.TrueForAll(y => !x.IsCompatibleWith(y) || x.IsDisjointFrom(y)));
    }

    private static Solution Extend(Solution solution, Variable variable, Term? value) =>
        value is { } term ? new Solution(solution) { [variable] = term } : solution;

    private List<Solution> InGraphs(GraphGraphPattern pattern)
    {
        if (!pattern.Name.IsVariable) return data.Graph(pattern.Name.Term) is null ? [] : Evaluate(pattern.Pattern, pattern.Name.Term);
        return [.. data.Names.SelectMany(name => Join(Evaluate(pattern.Pattern, name), [new Solution { [pattern.Name.Variable] = name }]))];
    }

    private static Solution Row(ValuesPattern values, IReadOnlyList<Term> row)
    {
        var solution = new Solution();
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Kind != TermKind.None) solution.Add(values.Variables[i], row[i]);
        }

        return solution;
    }

    private List<Solution> Group(GroupPattern pattern, Term graph)
    {
        var groups = Evaluate(pattern.Pattern, graph)
            .GroupBy(solution => solution.Only(pattern.Keys).Key(), StringComparer.Ordinal)
            .Select(group => group.ToList())
            .ToList();
        if (pattern.Keys.IsEmpty && groups.Count == 0) groups = [[]];
        return groups.ConvertAll(group =>
        {
            var result = group.Count == 0 ? [] : group[0].Only(pattern.Keys);
            foreach (var (variable, aggregate) in pattern.Aggregates)
            {
                var value = ReferenceAggregates.Evaluate(aggregate, group, (expression, solution) => Value(expression, solution, graph));
                result = Extend(result, variable, value);
            }

            return result;
        });
    }

    private List<Solution> Order(OrderPattern pattern, Term graph)
    {
        var sorted = Evaluate(pattern.Pattern, graph).OrderBy(_ => 0);
        foreach (var (expression, isDescending) in pattern.Keys)
        {
            sorted = isDescending
                ? sorted.ThenByDescending(solution => Value(expression, solution, graph), ReferenceOrder.Comparer)
                : sorted.ThenBy(solution => Value(expression, solution, graph), ReferenceOrder.Comparer);
        }

        return [.. sorted];
    }

    private Term? Value(Expression expression, Solution solution, Term graph) => Expressions(solution, graph).Evaluate(expression);

    private bool Holds(Expression condition, Solution solution, Term graph) => Expressions(solution, graph).Test(condition) == true;

    /// <summary>EXISTS: whether substitute(pattern, solution) has a solution.</summary>
    private ReferenceExpressions Expressions(Solution solution, Term graph) =>
        new(solution, pattern => Evaluate(Substitution.In(pattern, solution), graph).Count > 0);
}
