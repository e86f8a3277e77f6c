namespace PaperGraph.Rdf.Sparql;

/// <summary>A text is no SPARQL 1.1 query.</summary>
public sealed class SparqlSyntaxException : FormatException
{
    /// <summary>Says what is wrong and where.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="column">From 1, in Unicode code points.</param>
    /// <param name="reason">What is wrong, as a clause without a full stop.</param>
    public SparqlSyntaxException(int line, int column, string reason)
        : base($"{line}:{column}: {reason}") => (Line, Column, Reason) = (line, column, reason);

    /// <summary>The line of the fault, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the fault, from 1, in Unicode code points.</summary>
    public int Column { get; }

    /// <summary>What is wrong, as a clause without a full stop; the message is this with the place before it.</summary>
    public string Reason { get; }
}
