using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>Says what can be a short form, and which of its letters a long form has to account for.</summary>
internal static class ShortForm
{
    private const int LongestSurface = 24;
    private const int MostLetters = 14;

    /// <summary>
    /// The letters and digits of a short form, lower case, markup (<c>$^{2}$</c>, hyphens, dots) and a plural <c>s</c> left out.
    /// False when the surface is no short form: it needs 2 to 14 of them, a letter first or second, and a capital (or a digit beside a
    /// letter).
    /// </summary>
    public static bool TryReadLetters(ReadOnlySpan<char> surface, Span<char> letters, out int count)
    {
        count = 0;
        if (surface.Length is < 2 or > LongestSurface) return false;
        if (IsPlural(surface)) surface = surface[..^1];
        var (capitals, digits) = (0, 0);
        for (var i = 0; i < surface.Length; i++)
        {
            var unit = surface[i];
            if (unit == '\\')
            {
                while (i + 1 < surface.Length && char.IsAsciiLetter(surface[i + 1])) i++;
                continue;
            }

            if (char.IsUpper(unit)) capitals++;
            if (char.IsDigit(unit)) digits++;
            if (!char.IsLetterOrDigit(unit)) continue;
            if (count == MostLetters) return false;
            letters[count++] = char.ToLowerInvariant(unit);
        }

        return count >= 2 && digits < count && (capitals > 0 || digits > 0);
    }

    /// <summary>Writes letters out that a digit repeats: M3ID to "mmmid". False when no digit does.</summary>
    public static bool TryRepeat(ReadOnlySpan<char> letters, Span<char> repeated, out int count)
    {
        count = 0;
        var any = false;
        for (var i = 0; i < letters.Length; i++)
        {
            var repeats = i > 0 && char.IsLetter(letters[i - 1]) && letters[i] is >= '2' and <= '4';
            any |= repeats;
            for (var k = repeats ? letters[i] - '1' : 1; k > 0; k--)
            {
                if (count == repeated.Length) return false;
                repeated[count++] = repeats ? letters[i - 1] : letters[i];
            }
        }

        return any;
    }

    /// <summary>Whether a plural s stands behind a capital or digit: LLMs, INRs, but not Xs.</summary>
    public static bool IsPlural(ReadOnlySpan<char> surface) =>
        surface.Length > 2 && surface[^1] == 's' && (char.IsUpper(surface[^2]) || char.IsDigit(surface[^2]));

    /// <summary>The span without quotation marks around it.</summary>
    public static TextSpan Unquote(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] is '"' or '“' or '”' or '\'' or '‘' or '’' or '`' or ' ' or '*' or '{') start++;
        while (end > start && text[end - 1] is '"' or '“' or '”' or '\'' or '‘' or '’' or '`' or ' ' or '*' or '}' or '.') end--;
        return new TextSpan(start, end);
    }
}
