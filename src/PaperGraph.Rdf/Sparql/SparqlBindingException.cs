namespace PaperGraph.Rdf.Sparql;

/// <summary>A variable of a query cannot be given the value that it was to be given.</summary>
public sealed class SparqlBindingException : Exception
{
    /// <summary>Says which variable and why.</summary>
    /// <param name="variable">Its name, without <c>?</c>.</param>
    /// <param name="reason">Why, as a clause without a full stop.</param>
    public SparqlBindingException(string variable, string reason)
        : base(reason) => Variable = variable;

    /// <summary>The variable's name, without <c>?</c>.</summary>
    public string Variable { get; }
}
