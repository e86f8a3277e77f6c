namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// Scores ranked keyphrases as the literature does: both sides in lower case and stemmed word by word (<see cref="PorterStemmer"/>), repeats
/// after that counted once, the best k of the system compared with all of the annotators. Precision is over k also where the system has fewer.
/// A set of documents is scored by the means of the documents' figures (macro-average); those without annotated keyphrases are left out.
/// </summary>
public static class KeyphraseScorer
{
    /// <summary>The figures of one document.</summary>
    /// <param name="gold">The annotators' keyphrases, in any order.</param>
    /// <param name="ranked">The system's keyphrases, best first.</param>
    /// <param name="k">How many of the system's are looked at, at least 1.</param>
    /// <returns>Null where the annotators have none.</returns>
    public static KeyphraseScore? Score(IEnumerable<string> gold, IEnumerable<string> ranked, int k)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(ranked);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        var wanted = gold.Select(Key).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0) return null;
        var best = ranked.Select(Key).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Take(k).ToList();
        return new KeyphraseScore(k, wanted.Count, best.Count, best.Count(wanted.Contains));
    }

    /// <summary>The means over documents: precision, recall and F1 in [0, 1]; all 0 where there are no documents.</summary>
    public static (double Precision, double Recall, double F1) Mean(IReadOnlyCollection<KeyphraseScore> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.Count == 0
            ? default
            : (documents.Average(score => score.Precision), documents.Average(score => score.Recall), documents.Average(score => score.F1));
    }

    /// <summary>The form under which two keyphrases are the same.</summary>
    public static string Key(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var words = phrase.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(PorterStemmer.Stem));
    }
}
