using System.Runtime.CompilerServices;

namespace PaperGraph.Analysis.Overlap;

// The papers that overlap with one: found through concepts that are searched, scored on all. One a thread.
internal sealed class PaperSearch(PaperIndex index, PaperMeasure measure, int minShared, PairFilter? asked = null)
{
    // What a bound may be too low by, through rounding.
    private const double Slack = 1e-9;

    private readonly int[] _searched = new int[index.Incidence.PaperCount];
    private readonly double[] _products = new double[measure == PaperMeasure.Cosine ? index.Incidence.PaperCount : 0];
    private readonly int[] _touched = new int[index.Incidence.PaperCount];

    // Those after the paper, or all others.
    public void Find(int paper, bool onlyAfter, TopList<ScoredPair> top)
    {
        var after = onlyAfter ? paper : -1;
        var touched = measure == PaperMeasure.Cosine ? GatherWeighted(paper, after) : Gather(paper, after);
        var unsearched = index.SharedUnsearched(paper, paper);
        var length = index.Incidence.Concepts.LengthOf(paper);
        foreach (var other in _touched.AsSpan(0, touched))
        {
            var searched = _searched[other];
            _searched[other] = 0;
            double product = 0;
            if (measure == PaperMeasure.Cosine) (product, _products[other]) = (_products[other], 0);

            // First by what is at hand: most papers met are out of the question.
            var most = searched + unsearched;
            if (most < minShared || other == paper || (top.IsFull && Most(paper, most, length, product) < top.Worst.Score)) continue;
            if (asked?.Contains(paper, other) != false) Offer(paper, other, searched, product, top);
        }
    }

    private double Most(int paper, int shared, int length, double product) => measure switch
    {
        PaperMeasure.Shared => shared,
        PaperMeasure.Jaccard => (double)shared / length,
        _ => product + index.MostUnsearched(paper) + Slack,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Gather(int paper, int after)
    {
        var (searched, touchedPapers, touched) = (_searched, _touched, 0);
        foreach (var concept in index.Incidence.ConceptsOf(paper))
        {
            if (index.IsLeftOut[concept]) continue;
            var papers = index.Incidence.PapersOf(concept);
            for (var k = papers.Length - 1; k >= 0 && papers[k] > after; k--)
            {
                if (searched[papers[k]]++ == 0) touchedPapers[touched++] = papers[k];
            }
        }

        return touched;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int GatherWeighted(int paper, int after)
    {
        var concepts = index.Incidence.ConceptsOf(paper);
        var mentions = index.Incidence.MentionsOf(paper);
        var (searched, products, touchedPapers, touched) = (_searched, _products, _touched, 0);
        for (var i = 0; i < concepts.Length; i++)
        {
            if (index.IsLeftOut[concepts[i]]) continue;
            var weight = index.Vectors.WeightOf(paper, concepts[i], mentions[i]);
            var papers = index.Incidence.PapersOf(concepts[i]);
            var weights = index.WeightsOf(concepts[i]);
            for (var k = papers.Length - 1; k >= 0 && papers[k] > after; k--)
            {
                if (searched[papers[k]]++ == 0) touchedPapers[touched++] = papers[k];
                products[papers[k]] += weight * weights[k];
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
}
