namespace PaperGraph.Model;

/// <summary>Who found a fact: the agent that provenance names. Equal by name and version.</summary>
/// <param name="Name">Lower-case words joined by hyphens, such as <c>abbreviations</c>.</param>
/// <param name="Version">Raised whenever the same text may give another answer.</param>
public sealed record ExtractorId(string Name, string Version)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}/{Version}";
}
