using System.Buffers;
using PaperGraph.Model.Text;

namespace PaperGraph.Corpus.Cleaning;

/// <summary>
/// The one place where texts are repaired: runs of white space become one space, invisible and broken units go, Latin letters are
/// composed. What remains is valid UTF-16 that is trimmed and single-spaced. LaTeX stays as it is: extraction reads through it.
/// </summary>
internal static class TextCleaner
{
    private const char Replacement = '\uFFFD';

    /// <summary>Cleans a text. Cleaning a cleaned text changes nothing.</summary>
    public static CleanText Clean(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var isClean = !text.ContainsAnyExceptInRange(' ', '~') && text.IndexOf("  ") < 0;
        return isClean ? new CleanText(text.ToString(), 0) : Repair(text);
    }

    private static CleanText Repair(ReadOnlySpan<char> text)
    {
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var result = rented.AsSpan();
        var length = 0;
        var removed = 0;
        var composes = false;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is > ' ' and < '\u007F')
            {
                result[length++] = unit;
                continue;
            }

            switch (Classify(text, i, length > 0 ? result[length - 1] : '\0'))
            {
                case UnitKind.Space:
                    if (length > 0 && result[length - 1] != ' ') result[length++] = ' ';
                    break;
                case UnitKind.Pair:
                    result[length++] = unit;
                    result[length++] = text[++i];
                    break;
                case UnitKind.Broken:
                    removed++;
                    break;
                case UnitKind.Invisible:
                    break;
                default:
                    composes |= LatinText.IsCombiningMark(unit);
                    result[length++] = unit;
                    break;
            }
        }

        if (length > 0 && result[length - 1] == ' ') length--;
        var cleaned = new string(result[..length]);
        ArrayPool<char>.Shared.Return(rented);
        return new CleanText(composes ? LatinText.Compose(cleaned) : cleaned, removed);
    }

    private static UnitKind Classify(ReadOnlySpan<char> text, int i, char before)
    {
        var unit = text[i];
        return unit switch
        {
            ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' => UnitKind.Space,
            < ' ' or (>= '\u007F' and < '\u00A0') => UnitKind.Broken,
            '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => UnitKind.Invisible,
            // Joiners shape emoji and the letters of Arabic and Indic scripts; beside anything else they are debris.
            '\u200C' or '\u200D' => before >= '\u0600' ? UnitKind.Letter : UnitKind.Invisible,
            // Marks and overrides of writing direction: they make a text look other than it is.
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => UnitKind.Broken,
            Replacement or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') => UnitKind.Broken,
            >= '\uD800' and <= '\uDFFF' => char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                ? UnitKind.Pair
                : UnitKind.Broken,
            _ => char.IsWhiteSpace(unit) ? UnitKind.Space : UnitKind.Letter,
        };
    }

    private enum UnitKind
    {
        Letter,
        Space,
        Pair,
        Invisible,
        Broken,
    }
}
