namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Operators with two operands, by the table of section 17.3.</summary>
public enum BinaryOperator
{
    /// <summary><c>||</c>, in the logic of section 17.2, where an error is a third value.</summary>
    Or,

    /// <summary><c>&amp;&amp;</c>, in the same logic.</summary>
    And,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>; of two integers it is a decimal.</summary>
    Divide,
}
