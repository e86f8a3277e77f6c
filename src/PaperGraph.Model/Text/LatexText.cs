using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PaperGraph.Model.Text;

/// <summary>Reads titles and names written in LaTeX as people say them, without a TeX system: <c>$\beta$-VAE</c> is <c>β-VAE</c>.</summary>
public static class LatexText
{
    private const string OddBlanks = "\t\n\r\u0085\u00A0\u2002\u2003\u2009\u200A\u200B\u202F\u00AD\uFEFF";

    private static readonly SearchValues<char> Blanks = SearchValues.Create(OddBlanks);

    private static readonly SearchValues<char> Markup = SearchValues.Create("\\$^{}~\uFB00\uFB01\uFB02\uFB03\uFB04" + OddBlanks);

    private static readonly FrozenDictionary<string, string> Signs = ReadSigns();

    /// <summary>
    /// The text as a label: commands and braces read, marks composed, blanks collapsed; letters keep their case. Returns the same instance
    /// when nothing changes. May be empty.
    /// </summary>
    public static string Clean(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var composed = LatinText.Compose(raw);
        if (IsClean(composed)) return composed;
        return CollapseBlanks(ReadLatex(composed.AsSpan().ContainsAnyInRange('\uFB00', '\uFB04') ? PartLigatures(composed) : composed));
    }

    /// <summary>The text as it is written, with every run of blanks as one space and none at either end.</summary>
    public static string CollapseBlanks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny(Blanks) < 0 && HasSingleBlanks(text)) return text;
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit is '\u200B' or '\u00AD' or '\uFEFF') continue;
            if (!char.IsWhiteSpace(unit) && !char.IsControl(unit)) result.Append(unit);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        return result.ToString().TrimEnd(' ');
    }

    private static FrozenDictionary<string, string> ReadSigns()
    {
        using var stream = typeof(LatexText).Assembly.GetManifestResourceStream("PaperGraph.Model.Text.latex-signs.tsv")
            ?? throw new InvalidOperationException("The table of LaTeX signs is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var signs = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var parts = line.Split('\t');
            signs.Add(parts[0], parts[1]);
        }

        return signs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsClean(string text) =>
        text.AsSpan().IndexOfAny(Markup) < 0 && HasSingleBlanks(text);

    private static bool HasSingleBlanks(string text) =>
        !text.Contains("  ", StringComparison.Ordinal) && !text.StartsWith(' ') && !text.EndsWith(' ');

    /// <summary>PDF text has "fi" and its like as one unit.</summary>
    private static string PartLigatures(string text) => text
        .Replace("\uFB00", "ff", StringComparison.Ordinal)
        .Replace("\uFB01", "fi", StringComparison.Ordinal)
        .Replace("\uFB02", "fl", StringComparison.Ordinal)
        .Replace("\uFB03", "ffi", StringComparison.Ordinal)
        .Replace("\uFB04", "ffl", StringComparison.Ordinal);

    private static string ReadLatex(string text)
    {
        // One dollar alone is money; two are mathematics.
        var mathematics = text.AsSpan().Count('$') > 1 || text.Contains('\\');
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i = ReadCommand(text, i, result);
                    break;
                case '$' when mathematics:
                case '{' or '}':
                    break;
                case '^' or '_' when mathematics || NextIs(text, i, '{'):
                    // Raised digits join a name (SL$^2$A), but 10^6 is no 106.
                    if (result.Length > 0 && char.IsAsciiDigit(result[^1]) && text[i] == '^') result.Append('^');
                    else if (text[i] == '_' && !mathematics) result.Append('_');
                    break;
                case '~' when i > 0 && i + 1 < text.Length && text[i - 1] != ' ' && text[i + 1] != ' ':
                    result.Append(' ');
                    break;
                default:
                    result.Append(text[i]);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Reads the command at the backslash and returns the index of its last unit.</summary>
    private static int ReadCommand(string text, int backslash, StringBuilder result)
    {
        var start = backslash + 1;
        if (start == text.Length) return backslash;
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == start) return ReadSign(text, start, result);

        var name = text[start..end];
        if (end - start == 1 && CombiningMark(name[0]) is { } mark && NextIs(text, end - 1, '{'))
            return AppendAccented(text, end, mark, result);

        var braced = end < text.Length && text[end] is '{' or '[';
        if (Signs.TryGetValue(name, out var sign)) result.Append(sign);
        else if (!braced || NextIs(text, end, '}')) result.Append(IsSwitch(name) ? "" : name);

        // The blank after a command only ends its name.
        return end < text.Length && text[end] == ' ' && !braced && sign is null && IsSwitch(name) ? end : end - 1;
    }

    private static int ReadSign(string text, int at, StringBuilder result)
    {
        if (CombiningMark(text[at]) is { } mark && at + 1 < text.Length && text[at] is not (',' or ';'))
            return AppendAccented(text, at + 1, mark, result);
        result.Append(text[at] is ',' or ';' or ':' or '!' or ' ' ? ' ' : text[at]);
        return at;
    }

    private static int AppendAccented(string text, int at, char mark, StringBuilder result)
    {
        while (at < text.Length && text[at] is '{' or '\\' or ' ') at++;
        if (at == text.Length) return at - 1;
        result.Append(LatinText.Compose(string.Create(CultureInfo.InvariantCulture, $"{text[at]}{mark}")));
        return at;
    }

    private static char? CombiningMark(char command) => command switch
    {
        '`' => '\u0300',
        '\'' => '\u0301',
        '^' => '\u0302',
        '~' => '\u0303',
        '=' => '\u0304',
        'u' => '\u0306',
        '.' => '\u0307',
        '"' => '\u0308',
        'r' => '\u030A',
        'H' => '\u030B',
        'v' => '\u030C',
        'c' => '\u0327',
        'k' => '\u0328',
        _ => null,
    };

    /// <summary>Commands that only switch the typeface and leave nothing behind.</summary>
    private static bool IsSwitch(string name) =>
        name is "bf" or "it" or "sc" or "sf" or "tt" or "rm" or "em" or "cal" or "small" or "xspace" or "text";

    private static bool NextIs(string text, int i, char unit) => i + 1 < text.Length && text[i + 1] == unit;
}
