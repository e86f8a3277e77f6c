namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// Spans of tokens with the probability that exactly these tokens are a mention of each type. Spans may overlap. Filled by
/// <see cref="SequenceTagger"/> and reused from document to document by one thread.
/// </summary>
internal sealed class CandidateSpans(int types)
{
    private int[] _firsts = new int[64];
    private int[] _ends = new int[64];
    private double[] _probabilities = new double[64 * types];

    /// <summary>Number of types that each span has a probability for.</summary>
    public int Types => types;

    public int Count { get; private set; }

    /// <summary>First token of a span.</summary>
    public int First(int span) => _firsts[span];

    /// <summary>Token after the last of a span.</summary>
    public int End(int span) => _ends[span];

    /// <summary>Probability of each type.</summary>
    public ReadOnlySpan<double> Probabilities(int span) => _probabilities.AsSpan(span * types, types);

    /// <summary>Probability that the span is a mention at all, at most 1.</summary>
    public double Total(int span)
    {
        double total = 0;
        foreach (var probability in Probabilities(span)) total += probability;
        return Math.Min(1, total);
    }

    public void Clear() => Count = 0;

    public void Add(int first, int end, ReadOnlySpan<double> probabilities)
    {
        if (Count == _firsts.Length) Grow();
        (_firsts[Count], _ends[Count]) = (first, end);
        var row = _probabilities.AsSpan(Count * types, types);
        for (var t = 0; t < row.Length; t++) row[t] = Math.Clamp(probabilities[t], 0, 1);
        Count++;
    }

    /// <summary>Moves the spans from <paramref name="from"/> on by a number of tokens.</summary>
    public void Shift(int from, int tokens)
    {
        for (var i = from; i < Count; i++)
        {
            _firsts[i] += tokens;
            _ends[i] += tokens;
        }
    }

    private void Grow()
    {
        Array.Resize(ref _firsts, Count * 2);
        Array.Resize(ref _ends, Count * 2);
        Array.Resize(ref _probabilities, Count * 2 * types);
    }
}
