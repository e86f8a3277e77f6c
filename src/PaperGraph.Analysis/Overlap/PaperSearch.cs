using System.Runtime.CompilerServices;

namespace PaperGraph.Analysis.Overlap;

// The papers that overlap with one: found through concepts that are searched, scored on all. One a thread.
internal sealed class PaperSearch(PaperIndex index, PaperMeasure measure, int minShared, PairFilter? asked = null)
{
    // What a bound may be too low by, through rounding.
    private const double Slack = 1e-7;

    private readonly int[] _searched = new int[index.Incidence.PaperCount];
    private readonly int[] _touched = new int[index.Incidence.PaperCount];

    // For the cosine only: products so far, and the paper's concepts in the order in which they are searched.
    private readonly Product[] _products = new Product[measure == PaperMeasure.Cosine ? index.Incidence.PaperCount : 0];
    private readonly List<(double Weight, int Concept)> _heaviest = [];

    // Those after the paper, or all others.
    public void Find(int paper, bool onlyAfter, TopList<ScoredPair> top)
    {
        if (measure == PaperMeasure.Cosine) FindByCosine(paper, onlyAfter ? paper : -1, top);
        else FindByCount(paper, onlyAfter ? paper : -1, top);
    }

    private void FindByCount(int paper, int after, TopList<ScoredPair> top)
    {
        var touched = Gather(paper, after);
        var unsearched = index.SharedUnsearched(paper, paper);
        foreach (var other in _touched.AsSpan(0, touched))
        {
            var searched = _searched[other];
            _searched[other] = 0;

            // First by what is at hand: most papers met are out of the question.
            var most = searched + unsearched;
            if (most < minShared || other == paper || (top.IsFull && MostOf(paper, most) < top.Worst.Score)) continue;
            var shared = searched + index.SharedUnsearched(paper, other);
            if (shared < minShared || asked?.Contains(paper, other) == false) continue;
            var score = measure == PaperMeasure.Shared ? shared : PaperVectors.JaccardOf(index.Incidence, paper, other, shared);
            top.Add(new ScoredPair(Math.Min(paper, other), Math.Max(paper, other), shared, score));
        }
    }

    // No more than this, whatever else the other paper has.
    private double MostOf(int paper, int shared) =>
        measure == PaperMeasure.Shared ? shared : (double)shared / index.Incidence.Concepts.LengthOf(paper);

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

    private void FindByCosine(int paper, int after, TopList<ScoredPair> top)
    {
        var touched = GatherHeaviest(paper, after, top, out var rest);
        foreach (var other in _touched.AsSpan(0, touched))
        {
            var most = _products[other].Sum + rest + Slack;
            _products[other] = default;
            if (other == paper || (top.IsFull && most < top.Worst.Score) || asked?.Contains(paper, other) == false) continue;
            var pair = index.Vectors.Compare(paper, other);
            if (pair.Shared < minShared) continue;
            top.Add(new ScoredPair(Math.Min(paper, other), Math.Max(paper, other), pair.Shared, pair.Cosine));
        }
    }

    // Bayardo, Ma & Srikant 2007: with the heaviest concepts first, which few papers have, one can stop as soon as what is left of the vector is
    // too short to make any paper similar enough by itself. The length of that rest bounds what it can add.
    private int GatherHeaviest(int paper, int after, TopList<ScoredPair> top, out double rest)
    {
        var squares = index.MostUnsearched(paper) * index.MostUnsearched(paper);
        var concepts = index.Incidence.ConceptsOf(paper);
        var mentions = index.Incidence.MentionsOf(paper);
        _heaviest.Clear();
        for (var i = 0; i < concepts.Length; i++)
        {
            if (index.IsLeftOut[concepts[i]]) continue;
            var weight = index.Vectors.WeightOf(paper, concepts[i], mentions[i]);
            _heaviest.Add((weight, concepts[i]));
            squares += weight * weight;
        }

        _heaviest.Sort();
        var touched = 0;
        for (var i = _heaviest.Count - 1; i >= 0; i--)
        {
            if (top.IsFull && Math.Sqrt(squares) + Slack < top.Worst.Score) break;
            touched = Add(_heaviest[i].Concept, _heaviest[i].Weight, after, touched);
            squares = Math.Max(0, squares - (_heaviest[i].Weight * _heaviest[i].Weight));
        }

        rest = Math.Sqrt(squares);
        return touched;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Add(int concept, double weight, int after, int touched)
    {
        var papers = index.Incidence.PapersOf(concept);
        var weights = index.WeightsOf(concept);
        for (var k = papers.Length - 1; k >= 0 && papers[k] > after; k--)
        {
            ref var product = ref _products[papers[k]];
            if (!product.IsTouched) _touched[touched++] = papers[k];
            product = new Product(product.Sum + (weight * weights[k]), IsTouched: true);
        }

        return touched;
    }

    private readonly record struct Product(double Sum, bool IsTouched);
}
