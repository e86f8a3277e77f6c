namespace PaperGraph.Export.Diagrams;

/// <summary>
/// What keeps together in a column: a class under no other of the ontology, with the superclasses of others above it and its subclasses
/// below; or, with no box, the place where a long arrow passes.
/// </summary>
internal sealed class DiagramCluster
{
    public const int Indent = 26;

    private const int SubclassGap = 12;

    /// <summary>A class and those under it, parents before their children.</summary>
    public DiagramCluster(IReadOnlyList<(DiagramBox Box, int Depth)> boxes)
    {
        Boxes = boxes;
        Height = boxes.Sum(entry => entry.Box.Height + Above(entry.Box) + SubclassGap) - SubclassGap;
        Width = boxes.Max(entry => Math.Max(entry.Box.Width, entry.Box.ForeignWidth) + (entry.Depth * Indent));
    }

    /// <summary>A place where an arrow passes.</summary>
    public DiagramCluster(DiagramArrow passing) => (Boxes, Passing, Height) = ([], passing, 24);

    public IReadOnlyList<(DiagramBox Box, int Depth)> Boxes { get; }

    public DiagramArrow? Passing { get; }

    public int Width { get; }

    public int Height { get; }

    public double Y { get; set; }

    public double Middle => Y + (Height / 2.0);

    /// <summary>Gives each box its place.</summary>
    public void Place(int left)
    {
        var y = (int)Math.Round(Y);
        foreach (var (box, depth) in Boxes)
        {
            y += Above(box);
            (box.X, box.Y) = (left + (depth * Indent), y);
            box.Width = Math.Max(box.Width, box.ForeignWidth);
            y += box.Height + SubclassGap;
        }
    }

    private static int Above(DiagramBox box) => box.ForeignHeight == 0 ? 0 : box.ForeignHeight + DiagramBox.ForeignGap;
}
