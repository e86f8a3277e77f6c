using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Terms.Stacking;

/// <summary>
/// What is said of the terms around each term of a document: for every <see cref="Side"/> the greatest square root of a probability, of each
/// type and, last, of being any. Reused from document to document by one thread.
/// </summary>
internal sealed class StackedCompany(int types)
{
    private const int Sides = 6;
    private const int Lanes = 8;

    // Tokens between two terms that stand beside one another.
    private const int Reach = 3;

    private readonly int _stride = (types + Lanes) / Lanes * Lanes;
    private readonly double[] _densities = new double[types + 1];
    private float[] _rows = [];
    private int[] _kin = [];
    private float[] _outside = [];
    private float[] _other = [];

    /// <summary>Terms of each type and, last, of any that are to be expected in every ten tokens.</summary>
    public ReadOnlySpan<double> Densities => _densities;

    /// <summary>What is said of the terms on one side.</summary>
    public ReadOnlySpan<float> Of(int term, Side side) => _rows.AsSpan(RowOf(term, side), types + 1);

    /// <summary>Likely terms that end in the same word.</summary>
    public int KinOf(int term) => _kin[term];

    /// <summary>The same for the terms that hold one occurrence, of any type.</summary>
    public float Outside(int occurrence) => _outside[occurrence];

    /// <summary>The same for the terms that overlap one occurrence and do not hold it.</summary>
    public float Other(int occurrence) => _other[occurrence];

    /// <summary>Gathers it.</summary>
    /// <param name="terms">The document.</param>
    /// <param name="keys">Keys of each term that is not sure to be none.</param>
    /// <param name="probabilities">A row for each term: its types, then being no term.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(DocumentTerms terms, ReadOnlySpan<NameKeys> keys, ReadOnlySpan<double> probabilities)
    {
        Clear(terms);
        ReadOwn(terms, probabilities);
        ReadPlaces(terms);
        ReadKin(terms, keys);
    }

    private int RowOf(int term, Side side) => ((term * Sides) + (int)side) * _stride;

    private void Clear(DocumentTerms terms)
    {
        if (_kin.Length < terms.Count) (_kin, _rows) = (new int[terms.Count * 2], new float[terms.Count * 2 * Sides * _stride]);
        if (_outside.Length < terms.Occurrences.Length)
            (_outside, _other) = (new float[terms.Occurrences.Length * 2], new float[terms.Occurrences.Length * 2]);
        _rows.AsSpan(0, terms.Count * Sides * _stride).Clear();
        _kin.AsSpan(0, terms.Count).Clear();
        _outside.AsSpan(0, terms.Occurrences.Length).Clear();
        _other.AsSpan(0, terms.Occurrences.Length).Clear();
        _densities.AsSpan().Clear();
    }

    private void ReadOwn(DocumentTerms terms, ReadOnlySpan<double> probabilities)
    {
        for (var term = 0; term < terms.Count; term++)
        {
            var said = probabilities.Slice(term * (types + 1), types + 1);
            if (said[^1] >= 1) continue;
            var own = _rows.AsSpan(RowOf(term, Side.Own), types + 1);
            for (var t = 0; t <= types; t++)
            {
                var probability = t < types ? said[t] : 1 - said[t];
                own[t] = (float)Math.Sqrt(probability);
                _densities[t] += probability;
            }
        }

        var tens = Math.Max(20, terms.Tokens) / 10.0;
        foreach (ref var density in _densities.AsSpan()) density /= tens;
    }

    private void ReadPlaces(DocumentTerms terms)
    {
        var occurrences = terms.Occurrences;
        var sentences = terms.Sentences;
        for (var i = 0; i < occurrences.Length; i++)
        {
            var earlier = occurrences[i];
            for (var j = i + 1; j < occurrences.Length && occurrences[j].First <= earlier.End + Reach; j++)
            {
                var later = occurrences[j];
                if (later.Term == earlier.Term) continue;
                if (later.First < earlier.End)
                {
                    ReadOverlap(occurrences, i, j);
                }
                else if (sentences[later.First] == sentences[earlier.First])
                {
                    Raise(later.Term, Side.Left, earlier.Term);
                    Raise(earlier.Term, Side.Right, later.Term);
                }
            }
        }
    }

    // Of two that begin together the later one is longer; else the earlier one may hold the later.
    private void ReadOverlap(ReadOnlySpan<Occurrence> occurrences, int earlier, int later)
    {
        if (occurrences[earlier].First == occurrences[later].First) ReadNested(occurrences, earlier, later);
        else if (occurrences[earlier].End >= occurrences[later].End) ReadNested(occurrences, later, earlier);
        else
        {
            _other[earlier] = Math.Max(_other[earlier], AnyOf(occurrences[later].Term));
            _other[later] = Math.Max(_other[later], AnyOf(occurrences[earlier].Term));
        }
    }

    private void ReadNested(ReadOnlySpan<Occurrence> occurrences, int inner, int outer)
    {
        var (held, holder) = (occurrences[inner].Term, occurrences[outer].Term);
        _outside[inner] = Math.Max(_outside[inner], AnyOf(holder));
        _other[outer] = Math.Max(_other[outer], AnyOf(held));
        Raise(held, Side.Outside, holder);
        Raise(holder, Side.Inside, held);
    }

    private void ReadKin(DocumentTerms terms, ReadOnlySpan<NameKeys> keys)
    {
        for (var a = 0; a < terms.Count; a++)
        {
            if (AnyOf(a) == 0) continue;
            for (var b = a + 1; b < terms.Count; b++)
            {
                if (keys[a].Head != keys[b].Head || AnyOf(b) == 0) continue;
                _kin[a]++;
                _kin[b]++;
                Raise(a, Side.Kin, b);
                Raise(b, Side.Kin, a);
            }
        }
    }

    private float AnyOf(int term) => _rows[RowOf(term, Side.Own) + types];

    private void Raise(int term, Side side, int other)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var row = ref Unsafe.Add(ref rows, RowOf(term, side));
        ref var by = ref Unsafe.Add(ref rows, RowOf(other, Side.Own));
        for (var block = 0; block < _stride; block += Lanes)
        {
            var greater = Vector256.MaxNative(Vector256.LoadUnsafe(ref row, (nuint)block), Vector256.LoadUnsafe(ref by, (nuint)block));
            greater.StoreUnsafe(ref row, (nuint)block);
        }
    }
}
