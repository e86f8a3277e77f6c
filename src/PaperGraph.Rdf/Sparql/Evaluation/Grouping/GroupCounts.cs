namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>How often each combination of some slots has come; numbered in the order in which they first came.</summary>
internal abstract class GroupCounts
{
    public int Count { get; protected set; }

    public static GroupCounts Of(int[] keys, QueryGuard guard) =>
        keys.Length <= 2 ? new PackedGroupCounts(keys, guard) : new WideGroupCounts(keys, guard);

    /// <summary>Counts the row's combination so many times more.</summary>
    public abstract void Add(int[] row, long times);

    /// <summary>Puts a combination into the row.</summary>
    public abstract void Load(int group, int[] row);

    public abstract long CountOf(int group);

    public abstract void Clear();
}
