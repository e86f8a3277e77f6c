namespace PaperGraph.Rdf;

/// <summary>Ids of terms that follow each other in a <see cref="TermDictionary"/>, half-open.</summary>
/// <param name="Start">The first id.</param>
/// <param name="End">The id after the last.</param>
public readonly record struct IdRange(int Start, int End)
{
    /// <summary>How many ids.</summary>
    public int Count => End - Start;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>Whether the id is one of them.</summary>
    public bool Contains(int id) => (uint)(id - Start) < (uint)(End - Start);
}
