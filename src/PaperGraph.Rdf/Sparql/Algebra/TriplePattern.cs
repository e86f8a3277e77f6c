namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A triple with variables.</summary>
/// <param name="Subject">A literal here matches nothing.</param>
/// <param name="Predicate">An IRI or a variable.</param>
/// <param name="Object">Any term or a variable.</param>
public sealed record TriplePattern(PatternTerm Subject, PatternTerm Predicate, PatternTerm Object)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Subject} {Predicate} {Object}";
}
