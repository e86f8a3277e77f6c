using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// The words around a place in a paper: what a reader needs to believe an edge.
internal static class Snippet
{
    // The place, what is around it, two ellipses, the second half of a character that stands on the edge.
    public const int MaxLength = MaxPlace + (2 * Reach) + 3;

    private const int Reach = 60;
    private const int MaxPlace = 200;

    // The place with at most Reach units on either side, cut at ends of sentences or else between words, where "…" stands for the rest.
    public static string Of(Paper paper, TextLocation place)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return Of(paper, place, buffer).ToString();
    }

    // The same, in a buffer of at least MaxLength.
    public static ReadOnlySpan<char> Of(Paper paper, TextLocation place, Span<char> buffer)
    {
        var text = paper.Text(place.Field);
        var start = Start(text, place.Span.Start);
        var end = End(text, place.Span.Start, Math.Min(place.Span.End, place.Span.Start + MaxPlace));
        var isOpen = start > 0 && !IsSentenceStart(text, start);
        var isCut = end < text.Length && !IsSentenceStart(text, AfterBlanks(text, end));
        var words = text.AsSpan(start, end - start).Trim();
        var length = 0;
        if (isOpen) buffer[length++] = '…';
        for (var i = 0; i < words.Length; i++)
        {
            // A line break of two characters is one blank.
            if (words[i] == '\r' && i + 1 < words.Length && words[i + 1] == '\n') continue;
            buffer[length++] = words[i] is '\n' or '\r' or '\t' or '\f' or '\u0085' or '\u2028' or '\u2029' ? ' ' : words[i];
        }

        if (isCut) buffer[length++] = '…';
        return buffer[..length];
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
