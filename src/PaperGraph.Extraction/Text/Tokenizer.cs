using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Text;

/// <summary>
/// Splits scientific text into tokens. Compounds stay whole where writers mean one word: <c>k-NN</c>, <c>GPT-4o</c>, <c>C++</c>,
/// <c>node.js</c>,
/// <c>TCP/IP</c>, <c>P@1</c>, <c>SL$^{2}$A-INR</c>, <c>BT^2</c>, "e.g.", "al."; LaTeX commands, braces and HTML tags are stepped over.
/// </summary>
internal static class Tokenizer
{
    private static readonly SearchValues<char> Joiners = SearchValues.Create("-‐‑'’._+#/@^*&$,{\\");

    private static readonly SearchValues<char> NumberUnits = SearchValues.Create("0123456789.,");

    private static readonly string[] DottedAbbreviations =
        ["e.g.", "i.e.", "al.", "etc.", "cf.", "vs.", "resp.", "w.r.t.", "a.k.a.", "fig.", "eq.", "sec.", "approx.", "dr.", "prof.", "no.",
            "viz."];

    public static Token[] Tokenize(string text)
    {
        // No token is empty.
        var tokens = ArrayPool<Token>.Shared.Rent(text.Length);
        var mayHoldAddress = UrlScanner.MayHoldAddress(text);
        var count = 0;
        var i = 0;
        while (i < text.Length)
        {
            var unit = text[i];
            if (char.IsWhiteSpace(unit))
            {
                i++;
            }
            else if (mayHoldAddress && UrlScanner.TryMatch(text, i, out var urlEnd))
            {
                tokens[count++] = Of(i, urlEnd, TokenKind.Url);
                i = urlEnd;
            }
            else if (Markup.TrySkip(text, i, out var markupEnd))
            {
                i = markupEnd;
            }
            else if (unit == '$' && Markup.TryMath(text, i, out var mathEnd))
            {
                var end = mathEnd < text.Length && (IsWordUnit(text[mathEnd]) || IsHyphenBefore(text, mathEnd)) ? ScanWord(text, mathEnd)
                    : mathEnd;
                tokens[count++] = Of(i, end, end == mathEnd ? TokenKind.Math : TokenKind.Word);
                i = end;
            }
            else if (IsWordUnit(unit) || (unit == '\\' && Markup.TryCommand(text, i, out _)))
            {
                var end = ScanWord(text, i);
                tokens[count++] = Of(i, end, IsNumber(text.AsSpan(i, end - i)) ? TokenKind.Number : TokenKind.Word);
                i = end;
            }
            else
            {
                var end = i + 1;
                while (end < text.Length && text[end] == unit && unit is '-' or '.' or '`' or '\'' or '=' or '*') end++;
                tokens[count++] = Of(i, end, TokenKind.Punctuation);
                i = end;
            }
        }

        var found = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return found;
    }

    private static Token Of(int start, int end, TokenKind kind) => new(new TextSpan(start, end), kind);

    private static int ScanWord(string text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var unit = text[i];
            if (IsWordUnit(unit))
            {
                i++;
            }
            else if (Joiners.Contains(unit) && JoinEnd(text, start, i) is var end && end > i)
            {
                i = end;
            }
            else
            {
                break;
            }
        }

        return WithDot(text, start, i);
    }

    // End of the joiner (and whatever it takes along) when the word goes on over it, else i.
    private static int JoinEnd(string text, int start, int i)
    {
        var previous = i > start ? text[i - 1] : '\0';
        var next = i + 1 < text.Length ? text[i + 1] : '\0';
        switch (text[i])
        {
            case '-' or '‐' or '‑':
                return IsWordUnit(next) || (next == '$' && Markup.TryMath(text, i + 1, out _))
                    || (next == '\\' && Markup.TryCommand(text, i + 1, out _)) ? i + 1 : i;
            case '\'' or '’':
                return char.IsLetter(next) && !IsPossessive(text, i) ? i + 1 : i;
            case '.':
                return (char.IsDigit(previous) && char.IsDigit(next))
                    || (char.IsLetterOrDigit(previous) && (char.IsLower(next) || char.IsDigit(next))) || IsInitialism(text, i) ? i + 1 : i;
            case '_':
                return IsWordUnit(next) ? i + 1 : i;
            case '+':
                if (next == '+') return char.IsLetter(i + 2 < text.Length ? text[i + 2] : '\0') ? i : i + 2;
                return IsWordUnit(next) || previous is '+' or '-' or '/' ? i : i + 1;
            case '#':
                return i - start == 1 && !IsWordUnit(next) ? i + 1 : i;
            case '*':
                return char.IsUpper(previous) && next != '*' ? i + 1 : i;
            case '/':
                return IsShortCapital(text, start, i) && char.IsUpper(next) ? i + 1 : i;
            case '@':
                return IsWordUnit(next) ? i + 1 : i;
            case '&':
                return char.IsUpper(previous) && char.IsUpper(next) ? i + 1 : i;
            case ',':
                return char.IsDigit(previous) && char.IsDigit(next) ? i + 1 : i;
            case '^':
                return Markup.ScriptEnd(text, i);
            case '$':
                return Markup.TryMath(text, i, out var math) ? math : i;
            case '{':
                return Markup.InnerBraceEnd(text, start, i);
            case '\\':
                return Markup.TryCommand(text, i, out var command) ? command : i;
            default:
                return i;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWordUnit(char unit) => unit < '\x80' ? char.IsAsciiLetterOrDigit(unit) : IsWideWordUnit(unit);

    private static bool IsWideWordUnit(char unit) =>
        char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || IsMark(unit) || unit is '₀' or '₁' or '₂' or '₃' or '²' or '³' or '¹';

    // Accents, and the vowel signs of scripts that write them beside or above their letters.
    private static bool IsMark(char unit) =>
        unit >= '\u0300' && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsHyphenBefore(string text, int i) =>
        text[i] is '-' or '‐' or '‑' && i + 1 < text.Length && IsWordUnit(text[i + 1]);

    private static bool IsPossessive(string text, int i) =>
        text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2]));

    // U.S.A: a capital on each side of the stop, the left one alone.
    private static bool IsInitialism(string text, int i) =>
        i + 2 < text.Length && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]) && text[i + 2] == '.'
            && (i < 2 || !char.IsLetter(text[i - 2]));

    private static bool IsShortCapital(string text, int start, int i)
    {
        if (i - start > 5) return false;
        foreach (var unit in text.AsSpan(start, i - start))
        {
            if (!char.IsUpper(unit) && !char.IsDigit(unit)) return false;
        }

        return i > start;
    }

    private static int WithDot(string text, int start, int end)
    {
        if (end >= text.Length || text[end] != '.' || end - start > 5) return end;
        var word = text.AsSpan(start, end + 1 - start);
        foreach (var abbreviation in DottedAbbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return EndsText(text, end) && abbreviation is "no." ? end
                : end + 1;
        }

        return end;
    }

    private static bool EndsText(string text, int dot) => dot == text.Length - 1;

    private static bool IsNumber(ReadOnlySpan<char> word) => !char.IsAsciiLetter(word[0]) && !word.ContainsAnyExcept(NumberUnits);
}
