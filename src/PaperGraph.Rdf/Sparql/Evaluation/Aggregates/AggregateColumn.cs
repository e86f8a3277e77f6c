namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// One aggregate over all groups of a query. Groups are numbered from 0 and may come in any order; a group that nothing was added to has
/// the aggregate's value over no solution.
/// </summary>
internal abstract class AggregateColumn
{
    /// <summary>Adds a solution to a group.</summary>
    public abstract void Add(int group, ReadOnlySpan<int> row);

    /// <summary>The id of a group's result; 0 for an error. To be asked after the last row.</summary>
    public abstract int ResultId(int group);

    /// <summary>Lengthens an array of one entry a group so that it has this one.</summary>
    protected static void Reach<T>(ref T[] column, int group)
    {
        if (group >= column.Length) Array.Resize(ref column, Math.Max(group + 1, column.Length * 2));
    }
}
