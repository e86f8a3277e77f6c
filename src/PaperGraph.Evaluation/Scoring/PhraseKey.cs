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
            if (!LatinText.IsCombiningMark(unit)) folded.Append(char.ToLowerInvariant(LatinText.FoldAccent(unit)));
        }

        var words = Marks().Replace(Commands().Replace(folded.ToString(), " "), " ").Trim().Split(' ');
        words[^1] = Singular(words[^1]);
        return string.Join(' ', words);
    }

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
