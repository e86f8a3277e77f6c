namespace PaperGraph.Rdf;

/// <summary>Rows of a <see cref="TripleTable"/>, half-open.</summary>
/// <param name="Start">The first row.</param>
/// <param name="End">The row after the last.</param>
public readonly record struct RowRange(int Start, int End)
{
    /// <summary>How many rows.</summary>
    public int Count => End - Start;

    /// <summary>Whether there is no row.</summary>
    public bool IsEmpty => End == Start;
}
