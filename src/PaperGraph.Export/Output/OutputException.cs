namespace PaperGraph.Export.Output;

/// <summary>
/// The output cannot be written where the user wants it. The message says why, for the user; what stood there is untouched.
/// </summary>
public sealed class OutputException : Exception
{
    /// <summary>Tells why.</summary>
    public OutputException(string message)
        : base(message)
    {
    }

    /// <summary>Tells why, with what the system said.</summary>
    public OutputException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
