using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// Sums of the weights of those features that depend on one word alone, remembered for the words that a <see cref="WordMemory"/> keeps: what the word
/// adds to its own token, to the token behind it and to the token before it. Whole numbers, so that the order of a sum does not matter. For one thread.
/// </summary>
internal sealed class WordSums
{
    private const int Rows = 3;

    private readonly SparseRows _weights;
    private readonly int _stride;
    private readonly short[] _sums;
    private readonly int[] _versions = new int[WordMemory.Places];
    private readonly int[] _places = new int[FeatureMatrix.TemplateCount];
    private readonly uint[] _features = new uint[FeatureMatrix.TemplateCount];
    private readonly short[] _boundary;
    private bool _hasBoundary;

    public WordSums(SparseRows weights)
    {
        _weights = weights;
        _stride = weights.Stride;
        _sums = new short[WordMemory.Places * Rows * _stride];
        _boundary = new short[Rows * _stride];
    }

    /// <summary>Sets what is remembered of the words of a sentence on its way from memory.</summary>
    public void Announce(FeatureMatrix features, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            var place = features.PlaceOf(token).Place;
            ref var row = ref _sums[place * Rows * _stride];
            Prefetch.Line(ref _versions[place]);
            Prefetch.Line(ref row);
            Prefetch.Line(ref Unsafe.Add(ref row, (Rows * _stride) - 1));
        }
    }

    /// <summary>Writes the sums for each token of a sentence.</summary>
    /// <param name="features">The filled matrix.</param>
    /// <param name="first">First token.</param>
    /// <param name="end">Token after the last.</param>
    /// <param name="sums">A row of the weights' stride for each token; overwritten.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(FeatureMatrix features, int first, int end, Span<short> sums)
    {
        sums[..((end - first) * _stride)].Clear();
        for (var token = first; token < end; token++)
        {
            var word = WordAt(features, token);
            Add(word[.._stride], sums[((token - first) * _stride)..]);
            if (token + 1 < end) Add(word.Slice(_stride, _stride), sums[((token + 1 - first) * _stride)..]);
            if (token > first) Add(word.Slice(2 * _stride, _stride), sums[((token - 1 - first) * _stride)..]);
        }

        if (!_hasBoundary) ReadBoundary(features);
        Add(_boundary.AsSpan(_stride, _stride), sums);
        Add(_boundary.AsSpan(2 * _stride, _stride), sums[((end - 1 - first) * _stride)..]);
    }

    private ReadOnlySpan<short> WordAt(FeatureMatrix features, int token)
    {
        var (place, version) = features.PlaceOf(token);
        var rows = _sums.AsSpan(place * Rows * _stride, Rows * _stride);
        if (_versions[place] == version) return rows;
        _versions[place] = version;
        Sum(in features.Properties(token), features, rows);
        return rows;
    }

    private void ReadBoundary(FeatureMatrix features)
    {
        var boundary = TokenProperties.Boundary;
        Sum(in boundary, features, _boundary);
        _hasBoundary = true;
    }

    // What the word adds to its own token, to that behind it and to that before it.
    private void Sum(ref readonly TokenProperties word, FeatureMatrix features, Span<short> rows)
    {
        var (own, before) = (FeatureMatrix.OwnTemplates.Length, FeatureMatrix.OwnTemplates.Length + FeatureMatrix.BeforeTemplates.Length);
        var all = before + FeatureMatrix.AfterTemplates.Length;
        features.ReadWord(in word, _features.AsSpan(0, own), _features.AsSpan(own, before - own), _features.AsSpan(before, all - before));
        rows.Clear();
        Sum(_features.AsSpan(0, own), rows[.._stride]);
        Sum(_features.AsSpan(own, before - own), rows.Slice(_stride, _stride));
        Sum(_features.AsSpan(before, all - before), rows[(2 * _stride)..]);
    }

    private void Sum(ReadOnlySpan<uint> features, Span<short> sums) => _weights.AddTo(sums, _places.AsSpan(0, _weights.Find(features, _places)));

    private static void Add(ReadOnlySpan<short> row, Span<short> sums)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var at = ref MemoryMarshal.GetReference(sums[..row.Length]);
        for (nuint lane = 0; lane < (nuint)row.Length; lane += 16)
            (Vector256.LoadUnsafe(ref at, lane) + Vector256.LoadUnsafe(ref from, lane)).StoreUnsafe(ref at, lane);
    }
}
