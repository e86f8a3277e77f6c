namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>A terminal and where it stands.</summary>
/// <param name="Kind">Which terminal.</param>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Text">
/// What it says without its marks and escapes: of a prefixed name, the local part; null where the characters are all there is to it.
/// </param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Text = null);
