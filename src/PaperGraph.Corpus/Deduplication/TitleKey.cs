using System.Text;
using System.Text.RegularExpressions;
using PaperGraph.Corpus.Records;
using PaperGraph.Model.Text;

namespace PaperGraph.Corpus.Deduplication;

/// <summary>What two titles have in common when they are the same title: letters and digits without case, accents, blanks, punctuation and LaTeX.</summary>
internal static partial class TitleKey
{
    // "Editorial" or "Introduction" alone names no paper.
    private const int ShortTitle = 12;
    private const int AbstractUnits = 100;

    /// <summary>The key of a record; a short title counts together with the beginning of its abstract.</summary>
    public static string Of(PaperRecord record)
    {
        var key = Fold(record.Title, record.Title.Length);
        if (key.Length == 0) return record.Title;
        return key.Length < ShortTitle ? $"{key} {Fold(record.Abstract, AbstractUnits)}" : key;
    }

    private static string Fold(string text, int limit)
    {
        if (text.Contains('\\', StringComparison.Ordinal)) text = Formatting().Replace(text, "");
        var key = new StringBuilder(Math.Min(text.Length, limit));
        for (var i = 0; i < text.Length && key.Length < limit; i++)
        {
            var unit = LatinText.FoldAccent(text[i]);
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || unit is '+' or '#')
                key.Append(char.ToLowerInvariant(unit));
        }

        return key.ToString();
    }

    // Commands that only dress a word, and accents over a letter. The word of any other command, such as \alpha, stays.
    [GeneratedRegex(
        @"\\(?:(?:text|math)[a-z]*|emph|boldsymbol|bm|rm|it|bf|sc|tt|sf|em|mbox|ensuremath|operatorname|left|right)(?![a-zA-Z])|\\[`'^""~=.](?=\{?\\?[a-zA-Z])|\\[uvHtcdbrk](?=\{[a-zA-Z]\})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Formatting();
}
