using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tagging;

/// <summary>What features are made from: hashes of a token's word and parts, computed once a token.</summary>
internal struct TokenProperties
{
    public ulong Word;
    public ulong Form;
    public ulong Surface;
    public ulong Shape;
    public ulong Prefix3;
    public ulong Prefix4;
    public ulong Suffix2;
    public ulong Suffix3;
    public ulong Suffix4;
    public ulong FirstPart;
    public ulong LastPart;
    public ushort Vocabulary;
    public byte Statistics;
    public byte Abbreviation;
    public byte InDocument;
    public byte Place;

    /// <summary>Stands for what lies before the first and after the last token of a sentence.</summary>
    public static TokenProperties Boundary => new()
    {
        Word = 1,
        Shape = 2,
        Prefix3 = 4,
        Prefix4 = 5,
        Suffix2 = 6,
        Suffix3 = 7,
        Suffix4 = 8,
        FirstPart = 9,
        LastPart = 10,
    };

    /// <summary>Hash that a word shares with its other spellings in case and digits; addresses, numbers and formulas have one a kind.</summary>
    public static ulong FormOf(TokenKind kind, ReadOnlySpan<char> word) =>
        kind is TokenKind.Url or TokenKind.Number or TokenKind.Math ? (ulong)kind + 100 : TokenHash.OfForm(word);

    /// <summary>Properties of the word alone; those of sentence and document are set later.</summary>
    public static TokenProperties Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 48)];
        for (var i = 0; i < lower.Length; i++) lower[i] = TokenHash.Lower(word[i]);
        var firstHyphen = lower.IndexOf('-');
        var lastHyphen = lower.LastIndexOf('-');
        return new TokenProperties
        {
            Word = TokenHash.OfWord(word),
            Surface = TokenHash.OfText(word),
            Shape = ShapeOf(word),
            Prefix3 = TokenHash.OfUnits(lower[..Math.Min(3, lower.Length)]),
            Prefix4 = TokenHash.OfUnits(lower[..Math.Min(4, lower.Length)]),
            Suffix2 = TokenHash.OfUnits(lower[^Math.Min(2, lower.Length)..]),
            Suffix3 = TokenHash.OfUnits(lower[^Math.Min(3, lower.Length)..]),
            Suffix4 = TokenHash.OfUnits(lower[^Math.Min(4, lower.Length)..]),
            FirstPart = firstHyphen > 0 ? TokenHash.OfUnits(lower[..firstHyphen]) : 0,
            LastPart = lastHyphen > 0 ? TokenHash.OfUnits(lower[(lastHyphen + 1)..]) : 0,
        };
    }

    // Runs of capitals, small letters and digits, each once: GPT-4o → "A-0a", UCF101-24 → "A0-0".
    private static ulong ShapeOf(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[8];
        var length = 0;
        var run = 0;
        foreach (var unit in word)
        {
            var kind = char.IsUpper(unit) ? 'A' : char.IsLetter(unit) ? 'a' : char.IsDigit(unit) ? '0' : unit;
            if (length > 0 && shape[length - 1] == kind)
            {
                run++;
                continue;
            }

            if (length == shape.Length) break;
            shape[length++] = kind;
            run = 1;
        }

        return TokenHash.Combine(TokenHash.OfUnits(shape[..length]), word.Length == 1 ? 1UL : run > 1 && length == 1 ? 2UL : 0UL);
    }
}
