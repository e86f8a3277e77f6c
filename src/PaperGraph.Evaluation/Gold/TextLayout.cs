using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>
/// How a bare text stands in a paper: as its abstract, or, where the text begins with its title and a line break, as title and abstract. Turns
/// places in the text, counted in Unicode code points, into locations of the paper.
/// </summary>
internal sealed class TextLayout
{
    private readonly int _titleEnd;
    private readonly int[]? _units;
    private readonly int _length;

    public TextLayout(string text, string title)
    {
        var split = title.Length > 0 && text.Length > title.Length && text[title.Length] == '\n' && text.StartsWith(title, StringComparison.Ordinal);
        _titleEnd = split ? title.Length : -1;
        Title = split ? title : "";
        Abstract = split ? text[(title.Length + 1)..] : text;
        _units = UnitsOf(text);
        _length = _units is null ? text.Length : _units.Length - 1;
    }

    public string Title { get; }

    public string Abstract { get; }

    /// <summary>The location of the characters <c>[start, end)</c>.</summary>
    /// <exception cref="FormatException">The place is empty, reversed, beyond the text, or partly in the title.</exception>
    public TextLocation Locate(int start, int end)
    {
        if (start < 0 || end <= start || end > _length)
            throw new FormatException($"a mention reaches from {start} to {end} of the {_length} characters of the text");
        var (first, last) = _units is null ? (start, end) : (_units[start], _units[end]);
        if (last <= _titleEnd) return new TextLocation(TextField.Title, first, last);
        return first > _titleEnd
            ? new TextLocation(TextField.Abstract, first - _titleEnd - 1, last - _titleEnd - 1)
            : throw new FormatException($"a mention reaches from {start} to {end} and the title ends at {_titleEnd}");
    }

    // The UTF-16 unit of each code point and of the end; null where both count alike.
    private static int[]? UnitsOf(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return null;
        var units = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) units.Add(i);
        units.Add(text.Length);
        return [.. units];
    }
}
