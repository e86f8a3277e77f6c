namespace PaperGraph.Cli.Graphs;

/// <summary>A file of the user's cannot be used; the message says which and why.</summary>
internal sealed class GraphFileException(string message, Exception? inner = null) : Exception(message, inner);
