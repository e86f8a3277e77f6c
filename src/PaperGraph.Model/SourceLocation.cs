namespace PaperGraph.Model;

/// <summary>Where a record was read. Ordered by file (ordinal), then line.</summary>
/// <param name="File">Path relative to the folder that holds all inputs, with <c>/</c> between its parts, so that it does not depend on the machine.</param>
/// <param name="Line">One-based line on which the record begins; 0 when the fault is the file as a whole.</param>
public readonly record struct SourceLocation(string File, int Line) : IComparable<SourceLocation>
{
    /// <inheritdoc/>
    public int CompareTo(SourceLocation other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : Line.CompareTo(other.Line);
    }

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}";
}
