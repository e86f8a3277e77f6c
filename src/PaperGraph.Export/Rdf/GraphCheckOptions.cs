namespace PaperGraph.Export.Rdf;

/// <summary>How much of a graph is checked, and how. Immutable.</summary>
public sealed record GraphCheckOptions
{
    /// <summary>
    /// How many papers are checked, with all that they mention and state; of more, as many are taken, evenly spread, the first and the last
    /// among them. Null for every one.
    /// </summary>
    public int? MostPapers { get; init; } = 1000;

    /// <summary>How many papers are in memory as triples at a time: some 450 triples each.</summary>
    public int PapersAtOnce { get; init; } = 1000;

    /// <summary>Threads at most, at least 1, or −1 for one a processor.</summary>
    public int Threads { get; init; } = -1;
}
