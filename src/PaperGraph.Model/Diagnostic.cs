namespace PaperGraph.Model;

/// <summary>Something wrong with the input, told to the user as a value: it never stops the rest from being built.</summary>
/// <param name="Code">One of <see cref="DiagnosticCode"/>.</param>
/// <param name="Place">File and line.</param>
/// <param name="Reason">What is wrong and, where it helps, what was expected; one line, no trailing full stop.</param>
public sealed record Diagnostic(DiagnosticCode Code, SourceLocation Place, string Reason)
{
    /// <summary>Whether a record or file was left out because of it; otherwise it was repaired and kept.</summary>
    public bool IsRejection => Code.IsRejection();
}
