using System.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Overlap;

// What all threads of a search for similar papers read. Concepts that too many papers have are not searched; instead each paper keeps the
// set of its own as bits, so that what two papers share of them is counted 64 at a time.
internal sealed class PaperIndex
{
    private readonly int[] _starts;
    private readonly double[] _weights;
    private readonly ulong[] _bits;
    private readonly double[] _unsearchedLengths;
    private readonly int _words;

    public PaperIndex(Incidence incidence, int maxPapersPerConcept)
    {
        (Incidence, Vectors) = (incidence, new PaperVectors(incidence));
        IsLeftOut = incidence.Papers.LongerThan(maxPapersPerConcept);
        LeftOut = [.. Enumerable.Range(0, IsLeftOut.Length).Where(concept => IsLeftOut[concept])];
        _starts = new int[incidence.ConceptCount];
        for (var concept = 0; concept < _starts.Length; concept++) _starts[concept] = incidence.Papers.RangeOf(concept).Start.Value;
        _weights = new double[incidence.EdgeCount];
        _words = (LeftOut.Length + 63) / 64;
        _bits = new ulong[(long)_words * incidence.PaperCount];
        _unsearchedLengths = new double[incidence.PaperCount];

        var bitOf = new int[incidence.ConceptCount];
        for (var i = 0; i < LeftOut.Length; i++) bitOf[LeftOut[i]] = i;
        var next = _starts.AsSpan().ToArray();
        for (var paper = 0; paper < incidence.PaperCount; paper++)
        {
            var concepts = incidence.ConceptsOf(paper);
            var mentions = incidence.MentionsOf(paper);
            double squares = 0;
            for (var i = 0; i < concepts.Length; i++)
            {
                var weight = Vectors.WeightOf(paper, concepts[i], mentions[i]);
                _weights[next[concepts[i]]++] = weight;
                if (!IsLeftOut[concepts[i]]) continue;
                var bit = bitOf[concepts[i]];
                _bits[((long)paper * _words) + (bit >> 6)] |= 1UL << (bit & 63);
                squares += weight * weight;
            }

            _unsearchedLengths[paper] = Math.Sqrt(squares);
        }
    }

    public Incidence Incidence { get; }

    public PaperVectors Vectors { get; }

    public bool[] IsLeftOut { get; }

    public int[] LeftOut { get; }

    // The weights of a concept in the unit vectors of its papers, in the order of those.
    public ReadOnlySpan<double> WeightsOf(int concept) => _weights.AsSpan(_starts[concept], Incidence.Papers.LengthOf(concept));

    public int SharedUnsearched(int first, int second)
    {
        var (a, b) = ((long)first * _words, (long)second * _words);
        var count = 0;
        for (var i = 0; i < _words; i++) count += BitOperations.PopCount(_bits[a + i] & _bits[b + i]);
        return count;
    }

    // The most that unsearched concepts can add to a cosine: the length of their part of the paper's vector.
    public double MostUnsearched(int paper) => _unsearchedLengths[paper];
}
