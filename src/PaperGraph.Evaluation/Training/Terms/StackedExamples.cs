using PaperGraph.Extraction.Terms;

namespace PaperGraph.Evaluation.Training.Terms;

/// <summary>What the trees of a term ranker learn from.</summary>
internal sealed class StackedExamples
{
    /// <summary>The numbers of each term.</summary>
    public List<byte[]> Rows { get; } = [];

    /// <summary>The type of each term; the number of types stands for no term.</summary>
    public List<int> Types { get; } = [];

    /// <summary>The network's scores, one term after the other.</summary>
    public List<double> Scores { get; } = [];

    /// <summary>All terms of documents that a ranker would be asked about.</summary>
    public static StackedExamples Of(IEnumerable<TermDocument> documents, TermScorer scorer)
    {
        var examples = new StackedExamples();
        foreach (var document in documents)
        {
            scorer.ReadNetwork(document.Terms);
            for (var term = 0; term < document.Terms.Count; term++)
            {
                if (!scorer.IsOpen(term)) continue;
                examples.Rows.Add(scorer.RowOf(term).ToArray());
                examples.Types.Add(document.Types[term]);
                examples.Scores.AddRange(scorer.ScoresOf(term));
            }
        }

        return examples;
    }

    public static StackedExamples Join(IEnumerable<StackedExamples> parts)
    {
        var joined = new StackedExamples();
        foreach (var part in parts)
        {
            joined.Rows.AddRange(part.Rows);
            joined.Types.AddRange(part.Types);
            joined.Scores.AddRange(part.Scores);
        }

        return joined;
    }
}
