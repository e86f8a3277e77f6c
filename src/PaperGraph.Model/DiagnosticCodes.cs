namespace PaperGraph.Model;

/// <summary>What a <see cref="DiagnosticCode"/> looks like in outputs.</summary>
public static class DiagnosticCodes
{
    /// <summary>The code as users see it, such as <c>PG0007</c>.</summary>
    public static string ToIdentifier(this DiagnosticCode code) => $"PG{(int)code:D4}";

    /// <summary>Whether the code means that something was left out.</summary>
    public static bool IsRejection(this DiagnosticCode code) => (int)code < 100;
}
