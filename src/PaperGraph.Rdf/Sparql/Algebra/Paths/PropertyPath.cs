namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A property path (section 9.1).</summary>
public abstract record PropertyPath
{
    /// <summary>The tree as nested lists in parentheses, on one line: for messages and tests.</summary>
    public sealed override string ToString() => AlgebraText.Of(this);
}
