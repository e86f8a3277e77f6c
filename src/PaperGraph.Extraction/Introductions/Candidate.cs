namespace PaperGraph.Extraction.Introductions;

/// <summary>What one document calls by the same name: a candidate for being introduced. Filled while the document is read.</summary>
internal sealed class Candidate
{
    /// <summary>Indices of its mentions.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>How many of them stand in the abstract.</summary>
    public int InAbstract { get; set; }

    /// <summary>Hashed features of its occurrences together.</summary>
    public HashSet<uint> Features { get; } = [];
}
