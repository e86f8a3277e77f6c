namespace PaperGraph.Rdf.Shacl;

/// <summary>How data is validated. Immutable.</summary>
public sealed record ShaclOptions
{
    /// <summary>Which of the dataset's graphs is validated; null for the union of all of them.</summary>
    public GraphIndex? DataGraph { get; init; }

    /// <summary>Threads at most, at least 1, or −1 for one a processor. The report is the same for any number.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>How many results the report holds at most, the first in its order; the others are counted. Null for all.</summary>
    public int? ResultLimit { get; init; }

    /// <summary>Prefixes by which messages shorten IRIs; null for those that everybody uses.</summary>
    public PrefixMap? Prefixes { get; init; }
}
