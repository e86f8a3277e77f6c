using System.Text;
using PaperGraph.Model.Text;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>The folding under which two phrases count as the same in document-level scores: case, accents, punctuation, LaTeX, plural of the last word.</summary>
public static class PhraseKey
{
    private static readonly string[] Sibilants = ["sses", "xes", "ches", "shes", "zes"];

    /// <summary>The folded phrase; empty when nothing but marks is in it.</summary>
    public static string Of(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var folded = new StringBuilder(phrase.Length);
        foreach (var unit in LatinText.Compose(phrase))
        {
            if (Ligature(unit) is { } letters) folded.Append(letters);
            else if (!LatinText.IsCombiningMark(unit)) folded.Append(char.ToLowerInvariant(LatinText.FoldAccent(Plain(unit))));
        }

        return Singular(Words(folded));
    }

    // Letters, digits, + and # in runs with one blank between; LaTeX commands are marks from the backslash to the last letter.
    private static string Words(StringBuilder folded)
    {
        var words = new StringBuilder(folded.Length);
        var (isCommand, isApart) = (false, false);
        foreach (var chunk in folded.GetChunks())
        {
            foreach (var unit in chunk.Span)
            {
                isCommand = unit == '\\' || (isCommand && char.IsAsciiLetterLower(unit));
                if (isCommand || !(char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit is '+' or '#'))
                {
                    isApart = words.Length > 0;
                    continue;
                }

                if (isApart) words.Append(' ');
                isApart = false;
                words.Append(unit);
            }
        }

        return words.ToString();
    }

    // What Unicode calls compatible: raised, lowered and full-width signs are the plain ones.
    private static char Plain(char unit) => unit switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' or (>= '⁴' and <= '⁹') => (char)(unit - '⁰' + '0'),
        >= '₀' and <= '₉' => (char)(unit - '₀' + '0'),
        >= '！' and <= '～' => (char)(unit - '！' + '!'),
        _ => unit,
    };

    private static string? Ligature(char unit) => unit switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        '™' => "tm",
        _ => null,
    };

    // Of the last word.
    private static string Singular(string phrase)
    {
        var length = phrase.Length - phrase.LastIndexOf(' ') - 1;
        if (length > 4 && phrase.EndsWith("ies", StringComparison.Ordinal)) return phrase[..^3] + "y";
        if (length > 4 && Sibilants.Any(ending => phrase.EndsWith(ending, StringComparison.Ordinal))) return phrase[..^2];
        return length > 3 && phrase[^1] == 's' && phrase[^2] is not ('s' or 'u' or 'i') ? phrase[..^1] : phrase;
    }
}
