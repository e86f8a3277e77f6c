namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A position of a pattern: a variable or a term. Never a blank node: those of a query are variables.</summary>
public readonly record struct PatternTerm
{
    private PatternTerm(Term term, Variable variable) => (Term, Variable) = (term, variable);

    /// <summary>The term; <c>default</c> for a variable.</summary>
    public Term Term { get; }

    /// <summary>The variable; <c>default</c> for a term.</summary>
    public Variable Variable { get; }

    /// <summary>Which of the two it is.</summary>
    public bool IsVariable => Term.Kind == TermKind.None;

    /// <summary>A constant.</summary>
    public static implicit operator PatternTerm(Term term) => new(term, default);

    /// <summary>A variable.</summary>
    public static implicit operator PatternTerm(Variable variable) => new(default, variable);

    /// <inheritdoc/>
    public override string ToString() => IsVariable ? Variable.ToString() : Term.ToString();
}
