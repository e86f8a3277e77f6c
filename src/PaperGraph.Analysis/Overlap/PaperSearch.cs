using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Overlap;

// The papers that overlap with one: found through concepts that are not left out, scored on all. One a thread.
internal sealed class PaperSearch(Incidence incidence, PaperVectors vectors, PaperMeasure measure, int minShared, bool[] leftOut)
{
    // What a bound may be too low by, through rounding.
    private const double Slack = 1e-9;

    private readonly PairCounter _counter = new(incidence.Concepts, incidence.Papers, leftOut);

    // How many of a paper's concepts are left out, so that their share in an overlap can be bounded.
    private readonly int[] _unsearched = Unsearched(incidence, leftOut);

    public void FindAfter(int paper, TopList<ScoredPair> top) => Score(paper, _counter.After(paper, 1), top);

    public void FindAll(int paper, TopList<ScoredPair> top) => Score(paper, _counter.All(paper), top);

    private void Score(int paper, ReadOnlySpan<SharedCount> candidates, TopList<ScoredPair> top)
    {
        foreach (var (other, searched) in candidates)
        {
            var most = searched + Math.Min(_unsearched[paper], _unsearched[other]);
            if (most < minShared || (top.IsFull && Bound(paper, other, most) + Slack < top.Worst.Score)) continue;
            var pair = vectors.Compare(paper, other);
            if (pair.Shared >= minShared) top.Add(new ScoredPair(Math.Min(paper, other), Math.Max(paper, other), pair.Shared, pair[measure]));
        }
    }

    private double Bound(int paper, int other, int shared) => measure switch
    {
        PaperMeasure.Shared => shared,
        PaperMeasure.Jaccard => (double)shared / (incidence.Concepts.LengthOf(paper) + incidence.Concepts.LengthOf(other) - shared),
        _ => 1,
    };

    private static int[] Unsearched(Incidence incidence, bool[] leftOut)
    {
        var counts = new int[incidence.PaperCount];
        for (var concept = 0; concept < leftOut.Length; concept++)
        {
            if (!leftOut[concept]) continue;
            foreach (var paper in incidence.PapersOf(concept)) counts[paper]++;
        }

        return counts;
    }
}
