using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>A run of letters and digits where a long form may lie.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="IsPart">Whether a hyphen or slash ties it to the word before: "modal" in "multi-modal".</param>
/// <param name="IsStop">Whether short forms usually leave it out.</param>
internal readonly record struct FormWord(TextSpan Span, bool IsPart, bool IsStop);
