namespace PaperGraph.Cli.Comparing;

/// <summary>How the difference of two builds is written.</summary>
internal enum DiffFormat
{
    /// <summary>Counts, then the first of each kind of change, for people.</summary>
    Text,

    /// <summary>Every change.</summary>
    Json,

    /// <summary>An RDF Patch from one <c>graph.ttl</c> to the other.</summary>
    Patch,
}
