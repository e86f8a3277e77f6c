namespace PaperGraph.Cli.Building;

/// <summary>A build that cannot go on; the message is for the user.</summary>
internal sealed class BuildException(string message, Exception? inner = null) : Exception(message, inner);
