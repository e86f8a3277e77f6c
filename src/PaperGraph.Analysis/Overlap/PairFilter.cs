using System.Collections.Immutable;

namespace PaperGraph.Analysis.Overlap;

// Pairs of anything, of one with any other, or among several.
internal sealed class PairFilter
{
    private readonly bool[] _isNamed;
    private readonly int _least;

    public PairFilter(int count, ImmutableArray<int> among)
    {
        _isNamed = new bool[count];
        foreach (var item in among) _isNamed[item] = true;
        _least = Math.Min(2, _isNamed.Count(static named => named));
    }

    public bool Contains(int first, int second) => (_isNamed[first] ? 1 : 0) + (_isNamed[second] ? 1 : 0) >= _least;
}
