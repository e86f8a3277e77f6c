namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>A table to draw words from, each as often as its count to the power of 3/4 (Mikolov et al. 2013).</summary>
internal static class NegativeSamples
{
    /// <summary>Entries of a table, a power of 2.</summary>
    public const int Length = 1 << 23;

    /// <summary>Fills a table. Powers are made of square roots, which are exact everywhere.</summary>
    /// <param name="counts">How often each word stands in the text; at least one of them stands there.</param>
    public static int[] Table(int[] counts)
    {
        var weights = Array.ConvertAll(counts, count => Math.Sqrt(count) * Math.Sqrt(Math.Sqrt(count)));
        var total = weights.Sum();
        var table = new int[Length];
        var word = 0;
        var reach = weights[0] / total * Length;
        for (var i = 0; i < table.Length; i++)
        {
            while (i >= reach && word < weights.Length - 1) reach += weights[++word] / total * Length;
            table[i] = word;
        }

        return table;
    }
}
