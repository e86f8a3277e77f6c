namespace PaperGraph.Rdf;

/// <summary>One fault of a document, where it is, in words for whoever wrote the document.</summary>
/// <param name="Source">The document's name as the reader was given it: a path, an IRI, or empty.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in Unicode code points.</param>
/// <param name="Message">What is wrong, as a clause without a full stop.</param>
public sealed record RdfSyntaxError(string Source, long Line, int Column, string Message)
{
    /// <summary><c>file:line:column: message</c>, as compilers write it.</summary>
    public override string ToString() => Source.Length == 0 ? $"{Line}:{Column}: {Message}" : $"{Source}:{Line}:{Column}: {Message}";
}
