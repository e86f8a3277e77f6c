namespace PaperGraph.Corpus.Listing;

/// <summary>A paragraph of a listing, hard-wrapped lines joined.</summary>
/// <param name="Text">Trimmed, as it stands, without furniture that was glued to it.</param>
/// <param name="Line">One-based line on which it begins.</param>
/// <param name="IsAfterBlank">Whether a blank line, or the beginning of the file, stands before it.</param>
internal readonly record struct Paragraph(string Text, int Line, bool IsAfterBlank);
