using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// The words around a place in a paper: what a reader needs to believe an edge.
internal static class Snippet
{
    private const int Reach = 60;
    private const int MaxPlace = 200;

    // The place with at most Reach units on either side, cut at ends of sentences or else between words, where "…" stands for the rest.
    public static string Of(Paper paper, TextLocation place)
    {
        var text = paper.Text(place.Field);
        var start = Start(text, place.Span.Start);
        var end = End(text, place.Span.Start, Math.Min(place.Span.End, place.Span.Start + MaxPlace));
        var isOpen = start > 0 && !IsSentenceStart(text, start);
        var isCut = end < text.Length && !IsSentenceStart(text, AfterBlanks(text, end));
        var words = text.AsSpan(start, end - start).Trim();
        var snippet = $"{(isOpen ? "…" : "")}{words}{(isCut ? "…" : "")}";
        return snippet.AsSpan().IndexOfAny('\n', '\r', '\t') < 0
            ? snippet
            : snippet.ReplaceLineEndings(" ").Replace('\t', ' ');
    }

    private static int Start(string text, int place)
    {
        var limit = Math.Max(0, place - Reach);
        var word = place;
        for (var i = place; i >= limit; i--)
        {
            if (IsSentenceStart(text, i)) return i;
            if (i > 0 && char.IsWhiteSpace(text[i - 1])) word = i;
        }

        return word < place || limit == 0 ? word : OffSurrogate(text, limit);
    }

    private static int End(string text, int placeStart, int place)
    {
        var limit = Math.Min(text.Length, place + Reach);
        var word = place;
        for (var i = place; i <= limit; i++)
        {
            if (i > placeStart && (i == text.Length || IsSentenceEnd(text, i))) return i;
            if (char.IsWhiteSpace(text[i])) word = i;
        }

        return word > place ? word : OffSurrogate(text, limit);
    }

    private static int OffSurrogate(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index + 1 : index;

    private static int AfterBlanks(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index])) index++;
        return index;
    }

    // Only for show: "et al. We" may pass for the end of a sentence.
    private static bool IsSentenceEnd(string text, int index) =>
        text[index - 1] is '.' or '?' or '!' && char.IsWhiteSpace(text[index]) && IsSentenceStart(text, AfterBlanks(text, index));

    private static bool IsSentenceStart(string text, int index)
    {
        if (index == 0 || index == text.Length) return true;
        var before = index;
        while (before > 0 && char.IsWhiteSpace(text[before - 1])) before--;
        return before < index && (before == 0 || (text[before - 1] is '.' or '?' or '!' && !char.IsLower(text[index])));
    }
}
