using System.Runtime.CompilerServices;

namespace PaperGraph.Extraction.Terms;

/// <summary>
/// Decides which terms a document has, and at which of their places they stand. A term of type t is worth what its probabilities exceed the
/// thresholds by, for its type and for being a term at all: that maximises the expected F1, since a right item gains half of what the sum of
/// items costs. Places must not overlap: the set of places that is worth most wins. A term counts once however often it stands, so where it
/// stands undisputed at one place, the others are worth less to it, and a longer name around them may win. Reused from document to document
/// by one thread.
/// </summary>
internal sealed class TermDecoder
{
    // What a disputed place is worth to a term that stands undisputed at another. Half to a tenth of it score alike.
    private const double Repeated = 0.35;

    private double[] _gains = new double[64];
    private int[] _types = new int[64];
    private double[] _best = new double[512];
    private int[] _choice = new int[512];
    private bool[] _disputed = new bool[128];
    private bool[] _stands = new bool[64];

    /// <summary>Type of a term, as decided.</summary>
    public int TypeOf(int term) => _types[term];

    /// <summary>Indices of the chosen occurrences, in the order of the text.</summary>
    /// <param name="terms">The document's terms.</param>
    /// <param name="probabilities">A row for each term: its types, then being no term.</param>
    /// <param name="worths">What a right term of each type is worth.</param>
    /// <param name="threshold">Least probability of being a term that is worth anything.</param>
    /// <param name="typeThreshold">The same for being of a type.</param>
    /// <param name="chosen">Cleared, then filled.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Choose(
        DocumentTerms terms,
        ReadOnlySpan<double> probabilities,
        ReadOnlySpan<float> worths,
        double threshold,
        double typeThreshold,
        List<int> chosen)
    {
        chosen.Clear();
        Grow(terms);
        var stride = worths.Length + 1;
        for (var term = 0; term < terms.Count; term++) Value(term, probabilities.Slice(term * stride, stride), worths, threshold, typeThreshold);
        Dispute(terms);
        Schedule(terms);
        for (var i = 0; i < terms.Tokens;)
        {
            if (_choice[i] < 0)
            {
                i++;
                continue;
            }

            chosen.Add(_choice[i]);
            i = terms.Occurrences[_choice[i]].End;
        }
    }

    private void Grow(DocumentTerms terms)
    {
        if (_gains.Length < terms.Count)
        {
            _gains = new double[terms.Count * 2];
            _types = new int[terms.Count * 2];
            _stands = new bool[terms.Count * 2];
        }

        if (_disputed.Length < terms.Occurrences.Length) _disputed = new bool[terms.Occurrences.Length * 2];

        if (_choice.Length > terms.Tokens) return;
        _best = new double[(terms.Tokens + 1) * 2];
        _choice = new int[(terms.Tokens + 1) * 2];
    }

    private void Value(int term, ReadOnlySpan<double> probabilities, ReadOnlySpan<float> worths, double threshold, double typeThreshold)
    {
        var any = 1 - probabilities[^1] - threshold;
        _gains[term] = double.NegativeInfinity;
        for (var t = 0; t < worths.Length; t++)
        {
            var gain = any + (worths[t] * (probabilities[t] - typeThreshold));
            if (gain > _gains[term]) (_gains[term], _types[term]) = (gain, t);
        }
    }

    // A place is disputed where another term that is worth anything overlaps it.
    private void Dispute(DocumentTerms terms)
    {
        var occurrences = terms.Occurrences;
        _disputed.AsSpan(0, occurrences.Length).Clear();
        _stands.AsSpan(0, terms.Count).Clear();
        for (var i = 0; i < occurrences.Length; i++)
        {
            var own = occurrences[i];
            for (var j = i + 1; j < occurrences.Length && occurrences[j].First < own.End; j++)
            {
                if (occurrences[j].Term == own.Term) continue;
                _disputed[i] |= _gains[occurrences[j].Term] > 0;
                _disputed[j] |= _gains[own.Term] > 0;
            }

            if (!_disputed[i]) _stands[own.Term] = true;
        }
    }

    // Weighted interval scheduling from the right; of equal sets the one that starts with the longer place wins.
    private void Schedule(DocumentTerms terms)
    {
        var occurrences = terms.Occurrences;
        var next = occurrences.Length - 1;
        _best[terms.Tokens] = 0;
        for (var i = terms.Tokens - 1; i >= 0; i--)
        {
            _best[i] = _best[i + 1];
            _choice[i] = -1;
            for (; next >= 0 && occurrences[next].First == i; next--)
            {
                var term = occurrences[next].Term;
                var gain = _disputed[next] && _stands[term] ? Repeated * _gains[term] : _gains[term];
                if (gain <= 0 || gain + _best[occurrences[next].End] <= _best[i]) continue;
                (_best[i], _choice[i]) = (gain + _best[occurrences[next].End], next);
            }
        }
    }
}
