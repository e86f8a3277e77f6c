using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Terms;

/// <summary>Keys of parts of a name, under which profiles count names that share the part.</summary>
internal static class TermParts
{
    /// <summary>The last word.</summary>
    public static ulong Head(DocumentTerms terms, Occurrence name) => TokenHash.Combine(TermKey.Of(terms.TextOf(name.End - 1)), 1);

    /// <summary>The last two words; 0 for a name of one word.</summary>
    public static ulong Tail(DocumentTerms terms, Occurrence name) => name.End - name.First < 2
        ? 0
        : TokenHash.Combine(TokenHash.Combine(terms.Words[name.End - 2], TermKey.Of(terms.TextOf(name.End - 1))), 2);

    /// <summary>The first word.</summary>
    public static ulong First(DocumentTerms terms, Occurrence name) => TokenHash.Combine(terms.Words[name.First], 3);
}
