namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>!</c>, of the effective boolean value.</summary>
    Not,

    /// <summary><c>+</c>, of a number.</summary>
    Plus,

    /// <summary><c>-</c>, of a number.</summary>
    Minus,
}
