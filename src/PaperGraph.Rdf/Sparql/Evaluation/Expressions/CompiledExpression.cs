namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// An expression made ready for one run of a query: variables are slots of a row, constants are decoded. A row holds term ids of the run's
/// <c>QueryTerms</c>, 0 for unbound.
/// </summary>
internal abstract class CompiledExpression
{
    /// <summary>The value, which may be an error.</summary>
    public abstract Value Evaluate(ReadOnlySpan<int> row);

    /// <summary>The effective boolean value (section 17.2.2).</summary>
    public abstract TruthValue Test(ReadOnlySpan<int> row);

    /// <summary>The value as a term id; 0 for an error.</summary>
    public abstract int EvaluateId(ReadOnlySpan<int> row);
}
