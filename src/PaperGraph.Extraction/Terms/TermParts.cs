using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Terms;

/// <summary>Keys of parts of a name, under which profiles count names that share the part.</summary>
internal static class TermParts
{
    /// <summary>The last word, and the last two; 0 for the two of a name of one word.</summary>
    /// <param name="terms">The document.</param>
    /// <param name="name">Where the name stands.</param>
    /// <param name="key">Key of the whole name.</param>
    public static (ulong Head, ulong Tail) Ends(DocumentTerms terms, Occurrence name, ulong key)
    {
        if (name.End - name.First < 2) return (TokenHash.Combine(key, 1), 0);
        var last = TermKey.Of(terms.TextOf(name.End - 1));
        return (TokenHash.Combine(last, 1), TokenHash.Combine(TokenHash.Combine(terms.Words[name.End - 2], last), 2));
    }

    /// <summary>The first word.</summary>
    public static ulong First(DocumentTerms terms, Occurrence name) => TokenHash.Combine(terms.Words[name.First], 3);
}
