namespace PaperGraph.Export.Rows;

// An edge as tables and network files show it; null or empty where a value is not known. Texts hold only characters that XML allows and
// are good until the next row is read.
internal readonly ref struct EdgeRow
{
    // Nodes of the network.
    public required int Source { get; init; }

    public required int Target { get; init; }

    public required string Relation { get; init; }

    public required double Weight { get; init; }

    public double? Confidence { get; init; }

    public required int Support { get; init; }

    // The year of the earliest paper that says so.
    public int? FirstYear { get; init; }

    // A sentence or the words around the place.
    public ReadOnlySpan<char> Evidence { get; init; }

    // The first ten papers that say so, joined by bars.
    public ReadOnlySpan<char> Papers { get; init; }
}
