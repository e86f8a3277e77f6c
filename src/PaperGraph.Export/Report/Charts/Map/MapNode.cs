namespace PaperGraph.Export.Report.Charts.Map;

// A concept on the map. Mutable while it is placed.
internal sealed class MapNode
{
    // Index into KnowledgeGraph.Concepts.
    public required int Concept { get; init; }

    // Number in the network.
    public required int Node { get; init; }

    public required string Label { get; init; }

    public required int Papers { get; init; }

    public required int Community { get; init; }

    public double X { get; set; }

    public double Y { get; set; }

    public double Radius { get; set; }

    // Where the label stands.
    public LabelSide Side { get; set; }

    // The least magnification at which the label has room.
    public double LabelFrom { get; set; } = double.PositiveInfinity;
}
