using PaperGraph.Model;

namespace PaperGraph.Evaluation.Reports;

/// <summary>Shows a place in a text on one line.</summary>
internal static class TextContext
{
    private const int Reach = 30;

    /// <summary>The characters inside, line breaks and tabs as blanks.</summary>
    public static string Inside(Paper paper, TextLocation location) => OneLine(paper.Text(location));

    /// <summary>The place in «», with up to 30 units on either side.</summary>
    public static string Of(Paper paper, TextLocation location)
    {
        var text = paper.Text(location.Field);
        var start = Math.Max(0, location.Span.Start - Reach);
        var end = Math.Min(text.Length, location.Span.End + Reach);
        if (start > 0 && char.IsLowSurrogate(text[start])) start++;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        var before = OneLine(text.AsSpan(start, location.Span.Start - start));
        var after = OneLine(text.AsSpan(location.Span.End, end - location.Span.End));
        return $"{(start > 0 ? "…" : "")}{before}«{Inside(paper, location)}»{after}{(end < text.Length ? "…" : "")}";
    }

    private static string OneLine(ReadOnlySpan<char> text) => string.Create(text.Length, text, (line, source) =>
    {
        for (var i = 0; i < line.Length; i++) line[i] = char.IsControl(source[i]) ? ' ' : source[i];
    });
}
