namespace PaperGraph.Analysis.Numerics;

// Steele, Lea & Flood 2014: 64 bits of state, integer arithmetic only, so a seed gives the same numbers on every machine and runtime.
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    // Uniform in [0, below) by the upper half of a product (Lemire 2019, without his rejection: the bias is below 2^-32).
    public int Next(int below) => (int)(((Next() >> 32) * (ulong)below) >> 32);

    // Uniform in [0, 1): 53 bits, exact in a double.
    public double NextUnit() => (Next() >> 11) * (1.0 / (1UL << 53));

    // Fisher & Yates in the form of Durstenfeld 1964.
    public void Shuffle(Span<int> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }

    // Uniform in [-1, 1): 53 bits, exact in a double.
    public double NextSigned() => ((Next() >> 11) * (1.0 / (1UL << 52))) - 1;
}
