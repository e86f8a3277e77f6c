namespace PaperGraph.Cli.Questions;

/// <summary>The user's value of a parameter is none, or one is missing; the message says which and why.</summary>
internal sealed class ParameterException(string message) : Exception(message);
