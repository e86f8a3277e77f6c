using PaperGraph.Model;

namespace PaperGraph.Extraction.Text;

/// <summary>A token of one field.</summary>
/// <param name="Span">Where it stands in the stored text; never empty, tokens never overlap.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
