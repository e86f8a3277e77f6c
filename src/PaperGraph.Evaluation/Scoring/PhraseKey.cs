using System.Text;
using System.Text.RegularExpressions;
using PaperGraph.Model.Text;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>The folding under which two phrases count as the same in document-level scores: case, accents, punctuation, LaTeX, plural of the last word.</summary>
public static partial class PhraseKey
{
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

        var words = Marks().Replace(Commands().Replace(folded.ToString(), " "), " ").Trim().Split(' ');
        words[^1] = Singular(words[^1]);
        return string.Join(' ', words);
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

    private static string Singular(string word) => word switch
    {
        { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        { Length: > 4 } when SibilantPlural().IsMatch(word) => word[..^2],
        { Length: > 3 } when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"\\[a-z]+|[{}$]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commands();

    [GeneratedRegex("[^a-z0-9+#]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex("(ss|x|ch|sh|z)es$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SibilantPlural();
}
