using PaperGraph.Extraction.Tagging;
using PaperGraph.Model.Text;

namespace PaperGraph.Extraction.Terms;

/// <summary>
/// Hash of a phrase that case, accents, blanks, hyphens, LaTeX marks and the plural of the last word do not change: two phrases with one key
/// are one term of a document.
/// </summary>
internal static class TermKey
{
    private const int Longest = 128;

    public static ulong Of(ReadOnlySpan<char> phrase)
    {
        Span<char> folded = stackalloc char[Longest];
        var length = 0;
        var wordStart = 0;
        foreach (var unit in phrase)
        {
            if (length == Longest) break;
            if (unit < '\x80')
            {
                if (char.IsAsciiLetterOrDigit(unit) || unit is '+' or '#') folded[length++] = (char)(unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit);
                else wordStart = length;
            }
            else if (!LatinText.IsCombiningMark(unit))
            {
                if (char.IsLetterOrDigit(unit)) folded[length++] = char.ToLowerInvariant(LatinText.FoldAccent(unit));
                else wordStart = length;
            }
        }

        return TokenHash.OfUnits(Singular(folded[..length], wordStart));
    }

    // As scorers fold it: studies → study, classes → class, networks → network; but bus, analysis and loss stay.
    private static Span<char> Singular(Span<char> phrase, int wordStart)
    {
        var word = phrase[wordStart..];
        if (word.Length < 4 || word[^1] != 's') return phrase;
        if (word.Length > 4 && word.EndsWith("ies"))
        {
            phrase[^3] = 'y';
            return phrase[..^2];
        }

        if (word.Length > 4 && (word.EndsWith("sses") || word.EndsWith("xes") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("zes")))
            return phrase[..^2];
        return word[^2] is 's' or 'u' or 'i' ? phrase : phrase[..^1];
    }
}
