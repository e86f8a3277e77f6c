namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>
/// A node of the SPARQL algebra (SPARQL 1.1 Query, section 18.2): graph patterns and solution modifiers alike. Immutable; what it means is what
/// section 18.5 says, whatever the optimiser makes of it.
/// </summary>
public abstract record GraphPattern
{
    /// <summary>The tree as nested lists in parentheses, on one line: for messages and tests.</summary>
    public sealed override string ToString() => AlgebraText.Of(this);
}
