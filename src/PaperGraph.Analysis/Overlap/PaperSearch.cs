using System.Runtime.CompilerServices;

namespace PaperGraph.Analysis.Overlap;

// The papers that overlap with one: found through concepts that are searched, scored on all. One a thread.
internal sealed class PaperSearch(PaperIndex index, PaperMeasure measure, int minShared, PairFilter? asked = null)
{
    // What a bound may be too low by, through rounding.
    private const double Slack = 1e-9;

    private readonly Tally[] _tallies = new Tally[index.Incidence.PaperCount];
    private readonly int[] _touched = new int[index.Incidence.PaperCount];

    // Those after the paper, or all others.
    public void Find(int paper, bool onlyAfter, TopList<ScoredPair> top)
    {
        var touched = Gather(paper, onlyAfter ? paper : -1);
        foreach (var other in _touched.AsSpan(0, touched))
        {
            var (product, searched) = _tallies[other];
            _tallies[other] = default;
            if (other != paper && asked?.Contains(paper, other) != false) Offer(paper, other, searched, product, top);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Gather(int paper, int after)
    {
        var concepts = index.Incidence.ConceptsOf(paper);
        var mentions = index.Incidence.MentionsOf(paper);
        var touched = 0;
        for (var i = 0; i < concepts.Length; i++)
        {
            if (index.IsLeftOut[concepts[i]]) continue;
            var weight = index.Vectors.WeightOf(paper, concepts[i], mentions[i]);
            var papers = index.Incidence.PapersOf(concepts[i]);
            var weights = index.WeightsOf(concepts[i]);
            for (var k = papers.Length - 1; k >= 0 && papers[k] > after; k--)
            {
                ref var tally = ref _tallies[papers[k]];
                if (tally.Searched == 0) _touched[touched++] = papers[k];
                tally = new Tally(tally.Product + (weight * weights[k]), tally.Searched + 1);
            }
        }

        return touched;
    }

    private void Offer(int paper, int other, int searched, double product, TopList<ScoredPair> top)
    {
        var unsearched = index.SharedUnsearched(paper, other);
        var shared = searched + unsearched;
        if (shared < minShared) return;
        var score = measure switch
        {
            PaperMeasure.Shared => shared,
            PaperMeasure.Jaccard => PaperVectors.JaccardOf(index.Incidence, paper, other, shared),
            _ => product + Slack + (unsearched > 0 ? index.MostUnsearched(paper, other) : 0),
        };
        if (top.IsFull && score < top.Worst.Score) return;
        if (measure == PaperMeasure.Cosine) score = index.Vectors.Compare(paper, other).Cosine;
        top.Add(new ScoredPair(Math.Min(paper, other), Math.Max(paper, other), shared, score));
    }

    private readonly record struct Tally(double Product, int Searched);
}
