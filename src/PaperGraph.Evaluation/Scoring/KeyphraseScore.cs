namespace PaperGraph.Evaluation.Scoring;

/// <summary>How the best k keyphrases of one document did.</summary>
/// <param name="K">How many were asked for, at least 1.</param>
/// <param name="Gold">Keyphrases of the annotators, at least 1.</param>
/// <param name="System">Keyphrases of the system, at most k.</param>
/// <param name="Right">Those that both have.</param>
public readonly record struct KeyphraseScore(int K, int Gold, int System, int Right)
{
    /// <summary>Share of k that is right.</summary>
    public double Precision => (double)Right / K;

    /// <summary>Share of the annotators' keyphrases that is there.</summary>
    public double Recall => (double)Right / Gold;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
