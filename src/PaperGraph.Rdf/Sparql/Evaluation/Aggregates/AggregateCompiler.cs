using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Makes set functions ready for one run of a query.</summary>
internal sealed class AggregateCompiler
{
    private readonly QueryTerms _terms;
    private readonly ExpressionCompiler _expressions;
    private readonly int[] _solutionSlots;

    /// <summary>Takes the slots that make up a solution, for COUNT(DISTINCT *).</summary>
    public AggregateCompiler(QueryTerms terms, ExpressionCompiler expressions, int[] solutionSlots) =>
        (_terms, _expressions, _solutionSlots) = (terms, expressions, solutionSlots);

    public AggregateColumn Compile(Aggregate aggregate)
    {
        if (aggregate.Expression is null)
            return aggregate.IsDistinct ? new DistinctRowCount(_terms, _solutionSlots) : new RowCount(_terms);
        var expression = _expressions.Compile(aggregate.Expression);
        var distinct = aggregate.IsDistinct ? new GroupedIds() : null;
        return aggregate.Function switch
        {
            AggregateFunction.Count => new CountColumn(_terms, expression, distinct),
            AggregateFunction.Sum => new SumColumn(_terms, expression, distinct, isAverage: false),
            AggregateFunction.Avg => new SumColumn(_terms, expression, distinct, isAverage: true),
            // Equal terms change nothing about the least, the greatest and the first.
            AggregateFunction.Min => new ExtremeColumn(_terms, expression, isMaximum: false),
            AggregateFunction.Max => new ExtremeColumn(_terms, expression, isMaximum: true),
            AggregateFunction.Sample => new SampleColumn(expression),
            _ => new ConcatenationColumn(_terms, expression, distinct, aggregate.Separator),
        };
    }
}
