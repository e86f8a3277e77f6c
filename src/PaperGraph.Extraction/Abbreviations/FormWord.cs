using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>A run of letters and digits where a long form may lie.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Folded">Where its folded letters begin in the aligner's buffer.</param>
/// <param name="Length">How many of them are kept; what is behind is too far in to be spelled.</param>
/// <param name="IsPart">Whether a hyphen or slash ties it to the word before: "modal" in "multi-modal".</param>
/// <param name="HasCapital">Whether a capital stands behind its first letter.</param>
/// <param name="Roles">What it does around abbreviations.</param>
internal readonly record struct FormWord(TextSpan Span, int Folded, int Length, bool IsPart, bool HasCapital, WordRoles Roles)
{
    /// <summary>Whether short forms usually leave it out.</summary>
    public bool IsStop => Roles.HasFlag(WordRoles.Stop);
}
