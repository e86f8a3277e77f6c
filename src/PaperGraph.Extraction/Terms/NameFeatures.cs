using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Extraction.Terms;

/// <summary>How the name of a term is made and written, and how common its words are.</summary>
internal sealed class NameFeatures(VocabularyIndex vocabulary, WordStatistics statistics)
{
    /// <summary>Numbers it adds.</summary>
    public const int Numbers = 7;

    private const int LongestName = 12;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Describe(DocumentTerms terms, Occurrence example, TermEvidence evidence, TermDescription description)
    {
        var words = terms.Words[example.First..example.End];
        var length = (ulong)Math.Min(words.Length, 7);
        var best = (ulong)evidence.Best + 1;
        var head = words[^1];
        var headText = terms.TextOf(example.End - 1);
        var suffix = TokenHash.OfUnits(headText[^Math.Min(3, headText.Length)..]);
        description.Add(11, head);
        description.Add(12, TokenHash.Combine(head, best));
        if (words.Length > 1) description.Add(13, TokenHash.Combine(words[^2], head));
        description.Add(14, words[0]);
        description.Add(15, TokenHash.Combine(words[0], best));
        description.Add(16, suffix);
        description.Add(17, TokenHash.Combine(suffix, best));
        description.Add(19, Bins.Pack(length, best));
        description.Add(20, Bins.Pack(length, Bins.Of(evidence.Span)));
        var shape = ShapeOf(terms, example);
        description.Add(21, shape);
        description.Add(22, TokenHash.Combine(shape, best));
        foreach (var word in words) description.Add(27, word);
        DescribeCommonness(words, best, description);
        DescribeKnown(terms, example, best, description);
        for (var n = 1; n <= 4; n++) description.Put(words.Length == n || (n == 4 && words.Length > 4));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DescribeCommonness(ReadOnlySpan<ulong> words, ulong best, TermDescription description)
    {
        var (rarest, capital, commonest) = (15, 0, 0);
        foreach (var word in words)
        {
            int entry = statistics[word];
            rarest = Math.Min(rarest, entry & 15);
            commonest = Math.Max(commonest, entry & 15);
            capital = Math.Max(capital, entry >> 4);
        }

        description.Add(23, Bins.Pack((ulong)rarest, (ulong)capital));
        description.Add(24, Bins.Pack((ulong)rarest, (ulong)commonest, (ulong)Math.Min(words.Length, 4)));
        description.Add(25, Bins.Pack(statistics[words[^1]], best));
        description.Add(26, Bins.Pack(statistics[words[0]], best));
        description.Put(rarest / 12.0);
        description.Put(commonest / 12.0);
        description.Put(capital / 4.0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DescribeKnown(DocumentTerms terms, Occurrence example, ulong best, TermDescription description)
    {
        var length = example.End - example.First;
        if (length > LongestName) return;
        var inTitle = example.First < terms.TitleTokens;
        var first = inTitle ? example.First : example.First - terms.TitleTokens;
        var field = inTitle ? terms.Document.Title : terms.Document.Abstract;
        var (mark, isWhole) = terms.Openings.IsEmpty
            ? vocabulary.MarkFirst(field, first, first + length)
            : vocabulary.MarkFirst(field, first, first + length, terms.Openings[example.First]);
        var whole = isWhole ? 1UL : 2UL;
        description.Add(28, Bins.Pack(mark, whole));
        description.Add(29, Bins.Pack(mark, whole, best));
    }

    // For the first words: capitals at the start, within or throughout, digits, marks.
    private static ulong ShapeOf(DocumentTerms terms, Occurrence example)
    {
        var shape = 0UL;
        for (var i = example.First; i < Math.Min(example.End, example.First + 4); i++)
        {
            var text = terms.TextOf(i);
            var (upper, digit, other) = (0, 0, 0);
            foreach (var unit in text)
            {
                if (char.IsUpper(unit)) upper++;
                else if (char.IsDigit(unit)) digit++;
                else if (!char.IsLetter(unit)) other++;
            }

            var opening = i == example.First ? 5UL : 1UL;
            var kind = upper == 0 ? 0UL : upper == 1 && char.IsUpper(text[0]) ? opening : upper == text.Length ? 2UL : 3UL;
            shape = (shape * 40) + (kind * 6) + (digit > 0 ? 1UL : 0UL) + (other > 0 ? 2UL : 0UL) + 1;
        }

        return shape;
    }
}
