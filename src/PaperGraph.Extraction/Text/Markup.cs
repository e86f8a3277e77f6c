namespace PaperGraph.Extraction.Text;

/// <summary>Recognises LaTeX and HTML in running text, so that tokens can step over it or take it in.</summary>
internal static class Markup
{
    private const int LongestMath = 160;
    private const int LongestTag = 24;

    /// <summary>Whether a dressing command, a brace or an HTML tag starts at <paramref name="start"/>; ends after it.</summary>
    public static bool TrySkip(string text, int start, out int end)
    {
        end = start;
        switch (text[start])
        {
            case '{' or '}' or '~':
                end = start + 1;
                return true;
            case '$' when DressesMath(text, start):
                end = start + 1;
                return true;
            case '\\':
                if (!TryCommand(text, start, out var nameEnd))
                {
                    end = start + 1;
                    return true;
                }

                if (!IsDressing(text.AsSpan(start + 1, nameEnd - start - 1))) return false;
                end = nameEnd < text.Length && text[nameEnd] == '{' ? nameEnd + 1 : nameEnd;
                return true;
            case '<':
                var close = text.AsSpan(start + 1, Math.Min(LongestTag, text.Length - start - 1)).IndexOf('>');
                if (close < 1 || !(char.IsAsciiLetter(text[start + 1]) || text[start + 1] == '/')) return false;
                end = start + close + 2;
                return true;
            default:
                return false;
        }
    }

    // $\textbf{Name}$: the dollars only dress a name, as the command does.
    private static bool DressesMath(string text, int dollar)
    {
        if (dollar > 0 && text[dollar - 1] == '}') dollar = text.LastIndexOf('$', dollar - 1);
        return dollar >= 0 && dollar + 1 < text.Length && text[dollar + 1] == '\\' && TryCommand(text, dollar + 1, out var end)
            && IsDressing(text.AsSpan(dollar + 2, end - dollar - 2));
    }

    /// <summary>Whether a command such as <c>\beta</c> starts at <paramref name="start"/>; ends after its name.</summary>
    public static bool TryCommand(string text, int start, out int end)
    {
        end = start + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return end > start + 1;
    }

    /// <summary>
    /// Whether <c>$…$</c> starts at <paramref name="start"/>. A dollar before an amount ("$5 million … $7") is money: mathematics closes
    /// within 160 units, and neither starts nor ends with a blank.
    /// </summary>
    public static bool TryMath(string text, int start, out int end)
    {
        end = start;
        var from = start + 1 < text.Length && text[start + 1] == '$' ? start + 2 : start + 1;
        var length = Math.Min(LongestMath, text.Length - from);
        if (length <= 0) return false;
        var close = text.AsSpan(from, length).IndexOf('$');
        if (close < 1) return false;
        var inner = text.AsSpan(from, close);
        var after = from + close + 1;
        if (from == start + 2 && after < text.Length && text[after] == '$') after++;
        var opensAmount = char.IsAsciiDigit(inner[0]) && (char.IsWhiteSpace(inner[^1])
            || (after < text.Length && char.IsAsciiDigit(text[after])));
        if (opensAmount || inner.Contains('\n')) return false;
        end = after;
        return true;
    }

    /// <summary>End of a super- or subscript that starts at <paramref name="start"/> (<c>^2</c>, <c>^{2}</c>), or <paramref name="start"/>
    /// when it is none.</summary>
    public static int ScriptEnd(string text, int start)
    {
        var i = start + 1;
        if (i >= text.Length) return start;
        if (text[i] == '{') return text.IndexOf('}', i, Math.Min(12, text.Length - i)) is var close and > 0 ? close + 1 : start;
        while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
        return i > start + 1 || (i < text.Length && text[i] is '*' or '+') ? Math.Max(i, start + 2) : start;
    }

    /// <summary>End of a short braced part inside a word (<c>B{\"o}</c>, <c>_{2}</c>), or <paramref name="start"/> when the brace closes
    /// elsewhere.</summary>
    public static int InnerBraceEnd(string text, int wordStart, int start)
    {
        if (start == wordStart) return start;
        var close = text.IndexOf('}', start, Math.Min(8, text.Length - start));
        if (close < 0 || text.AsSpan(start, close - start).Contains(' ')) return start;
        return close + 1;
    }

    // Commands that only dress their argument: the argument is read, the command is not.
    private static bool IsDressing(ReadOnlySpan<char> name) => name is
        "emph" or "textbf" or "textit" or "textsc" or "texttt" or "textrm" or "textsf" or "textsuperscript" or "textsubscript"
        or "underline" or "url" or "href" or "mbox" or "text" or "em" or "bf" or "it" or "tt" or "sc" or "footnote";
}
