namespace PaperGraph.Rdf;

/// <summary>A document broke the rules of its syntax, and nobody had asked to go on after faults.</summary>
public sealed class RdfSyntaxException : FormatException
{
    /// <summary>Wraps a fault.</summary>
    public RdfSyntaxException(RdfSyntaxError error)
        : base(error?.ToString())
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>The fault and its place.</summary>
    public RdfSyntaxError Error { get; }
}
