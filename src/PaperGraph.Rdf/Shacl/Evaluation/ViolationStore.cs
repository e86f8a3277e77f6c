using System.Collections.Immutable;

namespace PaperGraph.Rdf.Shacl;

/// <summary>
/// The results that one thread finds: all counted, and no more kept than the report can hold. The first ones stay, in order.
/// </summary>
internal sealed class ViolationStore
{
    private const int RoomBesideLimit = 1 << 14;

    private readonly int _limit;
    private readonly List<Violation> _kept = [];
    private readonly long[][] _counts;

    public ViolationStore(ImmutableArray<Shape> shapes, int? limit)
    {
        _limit = limit ?? int.MaxValue;
        _counts = [.. shapes.Select(shape => new long[shape.Constraints.Length])];
    }

    public void Add(in Violation violation)
    {
        _counts[violation.Shape][violation.Constraint]++;
        if (_limit == 0) return;
        _kept.Add(violation);
        if (_kept.Count - RoomBesideLimit > _limit) Cut();
    }

    public long CountOf(int shape, int constraint) => _counts[shape][constraint];

    /// <summary>Takes over what another thread has found.</summary>
    public void Merge(ViolationStore other)
    {
        for (var shape = 0; shape < _counts.Length; shape++)
        {
            for (var constraint = 0; constraint < _counts[shape].Length; constraint++)
                _counts[shape][constraint] += other._counts[shape][constraint];
        }

        _kept.AddRange(other._kept);
    }

    /// <summary>What is kept, in order.</summary>
    public List<Violation> Ordered()
    {
        Cut();
        return _kept;
    }

    private void Cut()
    {
        _kept.Sort();
        if (_kept.Count > _limit) _kept.RemoveRange(_limit, _kept.Count - _limit);
    }
}
