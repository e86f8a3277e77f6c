namespace PaperGraph.Evaluation.Training;

/// <summary>The probabilities that natural-log scores stand for, the same on every machine.</summary>
internal static class Softmax
{
    /// <summary>Puts probabilities in the place of scores.</summary>
    public static void Apply(Span<double> scores)
    {
        var greatest = double.NegativeInfinity;
        foreach (var score in scores) greatest = Math.Max(greatest, score);
        double sum = 0;
        for (var y = 0; y < scores.Length; y++) sum += scores[y] = Exponential.Of(scores[y] - greatest);
        for (var y = 0; y < scores.Length; y++) scores[y] /= sum;
    }
}
