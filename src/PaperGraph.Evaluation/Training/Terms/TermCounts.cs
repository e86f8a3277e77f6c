using System.Runtime.InteropServices;
using PaperGraph.Extraction.Terms;

namespace PaperGraph.Evaluation.Training.Terms;

/// <summary>In how many documents names, and parts of names, were candidates, and of which type: what profiles are rounded from. For one thread.</summary>
internal sealed class TermCounts(int types) : ITermProfiles
{
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly List<int> _counts = [];

    /// <summary>All names that are known well enough to be remembered.</summary>
    public IEnumerable<(ulong Key, TermProfile Profile)> Profiles => _rows.Select(row => (row.Key, Profile(row.Value))).Where(name => name.Item2 != default);

    /// <summary>The profile of a name as counted so far.</summary>
    public TermProfile this[ulong key] => _rows.TryGetValue(key, out var row) ? Profile(row) : default;

    /// <summary>Counts a name as a term of a type, or with the number of types as none; a weight of −1 takes it back.</summary>
    public void Add(ulong key, int type, int weight)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, key, out var known);
        if (!known)
        {
            row = _rows.Count - 1;
            CollectionsMarshal.SetCount(_counts, _counts.Count + types + 1);
            Row(row).Clear();
        }

        Row(row)[type] += weight;
    }

    // A candidate that was one once and no term says nothing.
    private TermProfile Profile(int row)
    {
        var counts = Row(row);
        var total = 0;
        foreach (var count in counts) total += count;
        return total == 1 && counts[types] == 1 ? default : TermProfile.Of(total, counts[..types]);
    }

    private Span<int> Row(int row) => CollectionsMarshal.AsSpan(_counts).Slice(row * (types + 1), types + 1);
}
