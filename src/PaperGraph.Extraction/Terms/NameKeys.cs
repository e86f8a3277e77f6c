namespace PaperGraph.Extraction.Terms;

/// <summary>Keys of a term's name and of its parts; see <see cref="TermParts"/>.</summary>
/// <param name="Name">The whole name.</param>
/// <param name="Head">The last word.</param>
/// <param name="Tail">The last two words; 0 for a name of one word.</param>
/// <param name="First">The first word.</param>
internal readonly record struct NameKeys(ulong Name, ulong Head, ulong Tail, ulong First);
