namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>What an encoder is told of a token: the word itself, parts of it, and facts about its place in the document.</summary>
internal static class TokenInputs
{
    /// <summary>Hashed parts of a word.</summary>
    public const int PartCount = 8;

    /// <summary>Facts about a token's place.</summary>
    public const int FactCount = 5;

    /// <summary>Values that each fact is folded to.</summary>
    public const int FactValues = 256;

    /// <summary>Bucket of each part of a token's word.</summary>
    public static void Parts(ref readonly TokenProperties token, int bits, Span<int> buckets)
    {
        var shift = 64 - bits;
        buckets[0] = Bucket(token.Form, 1, shift);
        buckets[1] = Bucket(token.Prefix3, 2, shift);
        buckets[2] = Bucket(token.Suffix3, 3, shift);
        buckets[3] = Bucket(token.Suffix2, 4, shift);
        buckets[4] = Bucket(token.Shape, 5, shift);
        buckets[5] = Bucket(token.LastPart, 6, shift);
        buckets[6] = Bucket(token.FirstPart, 7, shift);
        buckets[7] = Bucket(token.Suffix4, 8, shift);
    }

    /// <summary>Row of each fact in a table of <see cref="FactCount"/> times <see cref="FactValues"/> rows.</summary>
    public static void Facts(ref readonly TokenProperties token, Span<int> rows)
    {
        rows[0] = token.Place;
        rows[1] = FactValues + token.Abbreviation;
        rows[2] = (2 * FactValues) + token.InDocument;
        rows[3] = (3 * FactValues) + (token.Vocabulary == 0 ? 0 : (int)(TokenHash.Mix(token.Vocabulary) >> 56));
        rows[4] = (4 * FactValues) + token.Statistics;
    }

    private static int Bucket(ulong part, ulong kind, int shift) => (int)(TokenHash.Mix(part + (kind * 0xA24BAED4963EE407)) >> shift);
}
