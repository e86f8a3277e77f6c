namespace PaperGraph.Analysis.Overlap;

// A pair on its way into a TopList.
internal readonly record struct ScoredPair(int First, int Second, int Together, double Score)
{
    // The better first: score, then what they share, then order of the graph.
    public static IComparer<ScoredPair> Order { get; } = Comparer<ScoredPair>.Create(static (a, b) =>
    {
        var order = b.Score.CompareTo(a.Score);
        if (order == 0) order = b.Together.CompareTo(a.Together);
        if (order == 0) order = a.First.CompareTo(b.First);
        return order == 0 ? a.Second.CompareTo(b.Second) : order;
    });
}
