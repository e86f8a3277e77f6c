using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Terms;

/// <summary>What a term looks like to the ranker: hashed features, and numbers in a fixed order. Filled and emptied without garbage.</summary>
/// <param name="bits">Hashed features have this many bits.</param>
/// <param name="numbers">How many numbers there are.</param>
internal sealed class TermDescription(int bits, int numbers)
{
    private readonly HashedFeatures _features = new(bits, mixes: 1);
    private readonly float[] _numbers = new float[numbers];
    private int _used;

    /// <summary>Indices of the hashed features; one that holds at two places is there twice. Valid until the next change.</summary>
    public ReadOnlySpan<uint> Features => _features.Hash();

    public ReadOnlySpan<float> Numbers => _numbers;

    public void Clear()
    {
        _features.Clear();
        _used = 0;
    }

    /// <summary>Adds a hashed feature.</summary>
    /// <param name="template">What kind of feature it is.</param>
    /// <param name="value">Its value, or a hash of it.</param>
    public void Add(int template, ulong value) => _features.Add((ulong)template * 0xD6E8FEB86659FD93, value);

    /// <summary>Adds the next number; all terms have the same ones, in the same order, in about [0, 1].</summary>
    public void Put(double value) => _numbers[_used++] = (float)value;

    public void Put(bool value) => Put(value ? 1.0 : 0.0);
}
