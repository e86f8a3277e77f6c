using PaperGraph.Rdf;

namespace PaperGraph.Cli.Graphs;

/// <summary>Prints the first faults of documents as they are found, and counts the rest.</summary>
internal sealed class FaultList(TextWriter error)
{
    private const int MostShown = 10;

    /// <summary>How many statements were left out.</summary>
    public int Count { get; private set; }

    public void Add(RdfSyntaxError fault)
    {
        if (++Count <= MostShown) error.WriteLine($"left out {fault}");
    }

    /// <summary>Says how many were not shown.</summary>
    public void Finish()
    {
        if (Count > MostShown) error.WriteLine($"… and {Count - MostShown} more");
    }
}
