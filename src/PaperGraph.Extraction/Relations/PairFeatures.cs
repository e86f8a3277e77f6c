using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>Hashed features of two places of one sentence: the words between and around them, their heads and types, what lies between. For one thread.</summary>
internal sealed class PairFeatures
{
    private const int MostBetween = 30;
    private readonly HashedFeatures _features = new(RelationModel.Bits, mixes: 2);
    private ulong[] _words = new ulong[256];

    /// <summary>Takes the words of a field; pairs of its sentences can then be described.</summary>
    public void Fill(DocumentField field)
    {
        if (field.Words.Length > _words.Length) _words = new ulong[field.Words.Length * 2];
        field.Words.CopyTo(_words);
    }

    /// <summary>Whether two places, the left one first, are near enough to be asked about.</summary>
    public static bool AreNear(in RelationPlace left, in RelationPlace right) => right.First >= left.End && right.First - left.End <= MostBetween;

    /// <summary>Features of two places, valid until the next call; one that holds twice stands there twice.</summary>
    /// <param name="sentence">The sentence of both.</param>
    /// <param name="left">The place that comes first.</param>
    /// <param name="right">The other.</param>
    /// <param name="between">Number of mentions between them.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<uint> Describe(Sentence sentence, in RelationPlace left, in RelationPlace right, int between)
    {
        _features.Clear();
        var types = TokenHash.Combine(Kind(left), Kind(right));
        var gap = right.First - left.End;
        var headLeft = left.StandsIn ? 0 : _words[left.End - 1];
        var headRight = right.StandsIn ? 0 : _words[right.End - 1];
        Add(1, types);
        Add(2, TokenHash.Combine(types, (ulong)Math.Min(between, 4)));
        Add(3, TokenHash.Combine(types, (ulong)Math.Min(gap, 12)));
        Add(4, TokenHash.Combine(left.Type, right.Type));
        Add(5, headLeft);
        Add(6, headRight);
        Add(7, TokenHash.Combine(headLeft, headRight));
        Add(8, TokenHash.Combine(headLeft, right.Type));
        Add(9, TokenHash.Combine(left.Type, headRight));
        var before = At(left.First - 1, sentence);
        var after = At(right.End, sentence);
        Add(10, before);
        Add(11, TokenHash.Combine(before, types));
        Add(12, TokenHash.Combine(At(left.First - 2, sentence), before));
        Add(13, after);
        Add(14, TokenHash.Combine(after, types));
        Add(15, TokenHash.Combine(after, At(right.End + 1, sentence)));
        Add(16, TokenHash.Combine(before, At(left.End, sentence)));
        Add(17, TokenHash.Combine(At(right.First - 1, sentence), types));
        Add(18, TokenHash.Combine(At(left.End, sentence), types));
        Add(19, TokenHash.Combine(TokenHash.Combine(At(right.First - 2, sentence), At(right.First - 1, sentence)), types));
        Add(20, At(right.First - 1, sentence));
        Add(21, At(left.End, sentence));
        DescribeBetween(left.End, right.First, types, between);
        return _features.Hash();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DescribeBetween(int first, int end, ulong types, int between)
    {
        var all = 0UL;
        var near = (ulong)Math.Min(between, 2);
        for (var i = first; i < end; i++)
        {
            all = TokenHash.Combine(all, _words[i]);
            Add(30, _words[i]);
            Add(31, TokenHash.Combine(_words[i], types));
            Add(32, TokenHash.Combine(_words[i], near));
            if (i + 1 < end) Add(33, TokenHash.Combine(_words[i], _words[i + 1]));
        }

        if (end - first > 6) return;
        Add(34, all);
        Add(35, TokenHash.Combine(all, types));
    }

    private static ulong Kind(in RelationPlace place) => place.Type + (place.Introduced ? 1UL : 0UL) + (place.StandsIn ? 2UL : 0UL);

    private ulong At(int token, Sentence sentence) => token < sentence.First ? 1 : token >= sentence.End ? 2 : _words[token];

    private void Add(ulong template, ulong value) => _features.Add(template, value);
}
