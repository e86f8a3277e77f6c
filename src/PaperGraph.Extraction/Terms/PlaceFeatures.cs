using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Terms;

/// <summary>Where a term stands in its document, and between which words.</summary>
internal static class PlaceFeatures
{
    /// <summary>Numbers it adds.</summary>
    public const int Numbers = 7;

    private const int MostPlaces = 3;
    private const int Reach = 4;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Describe(DocumentTerms terms, int term, ulong best, TermDescription description)
    {
        var places = terms.OccurrencesOf(term);
        var (inTitle, inFirst, inLast) = (false, false, false);
        var (described, tagged) = (0, 0);
        foreach (var place in places)
        {
            var occurrence = terms.Occurrences[place];
            var sentence = terms.Sentences[occurrence.First];
            if (occurrence.First < terms.TitleTokens) inTitle = true;
            else if (sentence <= 1) inFirst = true;
            else if (sentence == terms.SentenceCount - 1) inLast = true;
            if (occurrence.Span >= 0) tagged++;
            if (described == MostPlaces || (occurrence.Span < 0 && places.Length > MostPlaces)) continue;
            described++;
            DescribePlace(terms, occurrence, best, description);
        }

        var start = (double)terms.Occurrences[places[0]].First / terms.Tokens;
        var parts = (inTitle ? 1UL : 0) | (inFirst ? 2UL : 0) | (inLast ? 4UL : 0);
        var count = (ulong)Math.Min(places.Length, 5);
        description.Add(40, Bins.Pack(parts, count));
        description.Add(41, Bins.Pack(parts, best));
        description.Add(42, Bins.Pack(count, best));
        description.Add(43, Bins.Pack((ulong)(8 * start), best));
        description.Put(inTitle);
        description.Put(inFirst);
        description.Put(inLast);
        description.Put(start);
        description.Put(Math.Min(tagged, 5) / 5.0);
        description.Put(Math.Min(places.Length, 5) / 5.0);
        description.Put((double)tagged / places.Length);
    }

    private static void DescribePlace(DocumentTerms terms, Occurrence occurrence, ulong best, TermDescription description)
    {
        var title = occurrence.First < terms.TitleTokens ? 1UL : 2UL;
        var before = WordAt(terms, occurrence, occurrence.First - 1);
        var before2 = WordAt(terms, occurrence, occurrence.First - 2);
        var after = WordAt(terms, occurrence, occurrence.End);
        var after2 = WordAt(terms, occurrence, occurrence.End + 1);
        description.Add(50, before);
        description.Add(51, after);
        description.Add(52, TokenHash.Combine(before2, before));
        description.Add(53, TokenHash.Combine(after, after2));
        description.Add(54, TokenHash.Combine(before, after));
        description.Add(55, TokenHash.Combine(before, best));
        description.Add(56, TokenHash.Combine(after, best));
        description.Add(57, TokenHash.Combine(TokenHash.Combine(before, title), terms.Words[occurrence.End - 1]));
        for (var i = 2; i <= Reach; i++)
        {
            description.Add(59, WordAt(terms, occurrence, occurrence.First - i));
            description.Add(60, WordAt(terms, occurrence, occurrence.End + i - 1));
        }
    }

    private static ulong WordAt(DocumentTerms terms, Occurrence occurrence, int token) =>
        token < 0 || token >= terms.Tokens || terms.Sentences[token] != terms.Sentences[occurrence.First] ? 1 : terms.Words[token];
}
