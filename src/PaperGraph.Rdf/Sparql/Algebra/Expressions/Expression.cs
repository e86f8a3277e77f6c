namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>An expression (section 17). Immutable.</summary>
public abstract record Expression
{
    /// <summary>The tree as nested lists in parentheses, on one line: for messages and tests.</summary>
    public sealed override string ToString() => AlgebraText.Of(this);
}
