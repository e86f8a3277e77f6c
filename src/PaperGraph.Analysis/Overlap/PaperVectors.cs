using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Overlap;

// Papers as TF-IDF vectors, and what two have in common, computed from their rows. Read only once made.
internal sealed class PaperVectors
{
    private readonly Incidence _incidence;
    private readonly double[] _rarity;
    private readonly double[] _lengths;

    public PaperVectors(Incidence incidence)
    {
        _incidence = incidence;
        _rarity = new double[incidence.ConceptCount];
        for (var concept = 0; concept < _rarity.Length; concept++)
        {
            var papers = incidence.Papers.LengthOf(concept);
            if (papers > 0) _rarity[concept] = PortableMath.Log((double)incidence.PaperCount / papers);
        }

        _lengths = new double[incidence.PaperCount];
        for (var paper = 0; paper < _lengths.Length; paper++) _lengths[paper] = Math.Sqrt(Squares(paper));
    }

    // The weight of a concept in the paper's vector of length one; 0 where all its concepts weigh nothing.
    public double WeightOf(int paper, int concept, int mentions) => _lengths[paper] > 0 ? mentions * _rarity[concept] / _lengths[paper] : 0;

    public PaperPair Compare(int first, int second)
    {
        var (a, b) = (0, 0);
        var firstConcepts = _incidence.ConceptsOf(first);
        var secondConcepts = _incidence.ConceptsOf(second);
        var firstMentions = _incidence.MentionsOf(first);
        var secondMentions = _incidence.MentionsOf(second);
        var shared = 0;
        double product = 0;
        while (a < firstConcepts.Length && b < secondConcepts.Length)
        {
            var (left, right) = (firstConcepts[a], secondConcepts[b]);
            if (left == right)
            {
                shared++;
                product += (double)firstMentions[a] * secondMentions[b] * (_rarity[left] * _rarity[left]);
            }

            // Without a branch that cannot be foretold.
            a += left <= right ? 1 : 0;
            b += right <= left ? 1 : 0;
        }

        var lengths = _lengths[first] * _lengths[second];
        var cosine = lengths > 0 ? Math.Min(1, product / lengths) : 0;
        return new PaperPair(first, second, shared, JaccardOf(_incidence, first, second, shared), cosine);
    }

    public static double JaccardOf(Incidence incidence, int first, int second, int shared) =>
        shared == 0 ? 0 : (double)shared / (incidence.Concepts.LengthOf(first) + incidence.Concepts.LengthOf(second) - shared);

    private double Squares(int paper)
    {
        var concepts = _incidence.ConceptsOf(paper);
        var mentions = _incidence.MentionsOf(paper);
        double squares = 0;
        for (var i = 0; i < concepts.Length; i++)
        {
            var weight = mentions[i] * _rarity[concepts[i]];
            squares += weight * weight;
        }

        return squares;
    }
}
