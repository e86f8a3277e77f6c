namespace PaperGraph.Cli.Overlapping;

/// <summary>What was asked cannot be answered; the message says why.</summary>
internal sealed class OverlapException(string message, Exception? inner = null) : Exception(message, inner);
