using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>The set functions of section 18.5.1 over a list of solutions; null is an error.</summary>
internal static class ReferenceAggregates
{
    public static Term? Evaluate(Aggregate aggregate, List<Solution> group, Func<Expression, Solution, Term?> value)
    {
        if (aggregate.Expression is not { } expression)
        {
            var solutions = group.Select(solution => solution.Only(solution.Keys.Where(variable => variable.IsNamed)).Key());
            return Count(aggregate.IsDistinct ? solutions.Distinct().Count() : group.Count);
        }

        var values = group.ConvertAll(solution => value(expression, solution));
        if (aggregate.IsDistinct) values = [.. values.Distinct()];
        return aggregate.Function switch
        {
            AggregateFunction.Count => Count(values.Count(term => term is not null)),
            AggregateFunction.Sum => Sum(values),
            AggregateFunction.Avg when values.Count == 0 => Count(0),
            AggregateFunction.Avg => ReferenceNumbers.Apply(BinaryOperator.Divide, Sum(values), Count(values.Count)),
            // An error sorts first, and is what comes out.
            AggregateFunction.Min => values.Order(ReferenceOrder.Comparer).FirstOrDefault(),
            AggregateFunction.Max when values.Contains(null) => null,
            AggregateFunction.Max => values.OrderDescending(ReferenceOrder.Comparer).FirstOrDefault(),
            AggregateFunction.Sample => values.Find(term => term is not null),
            AggregateFunction.GroupConcat => Concatenate(values, aggregate.Separator),
            _ => throw new NotSupportedException(),
        };
    }

    private static Term Count(int count) => Literal.Of(count);

    private static Term? Sum(List<Term?> values) =>
        values.Aggregate((Term?)Literal.Of(0), (sum, next) => ReferenceNumbers.Apply(BinaryOperator.Add, sum, next));

    private static Term? Concatenate(List<Term?> values, string separator) =>
        values.Exists(term => term is null or { Kind: TermKind.BlankNode })
            ? null
            : new Literal(string.Join(separator, values.Select(term => term!.Value.Text)));
}
