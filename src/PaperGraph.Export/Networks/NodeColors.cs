namespace PaperGraph.Export.Networks;

// The colours of a network's nodes. As on a map: the largest communities have a colour of their own; each of the others takes the one that
// is farthest away in the drawing, so that neighbours differ. Communities too small to be called one are grey.
internal sealed class NodeColors
{
    private const int LeastMembers = 3;
    private const int MostColored = 500;

    private readonly DrawnNetwork _drawn;
    private readonly NodeColor[] _ofCommunity;

    private NodeColors(DrawnNetwork drawn, NodeColor[] ofCommunity) => (_drawn, _ofCommunity) = (drawn, ofCommunity);

    public static NodeColors Of(DrawnNetwork drawn)
    {
        var centres = CentresOf(drawn);
        var colors = new NodeColor[centres.Length];
        var taken = new int[centres.Length];
        for (var community = 0; community < centres.Length; community++)
        {
            if (community >= MostColored || centres[community].Members < LeastMembers)
            {
                colors[community] = NodeColor.Rest;
                continue;
            }

            taken[community] = community < NodeColor.Communities.Length ? community : Farthest(centres, taken, community);
            colors[community] = NodeColor.Communities[taken[community]];
        }

        return new NodeColors(drawn, colors);
    }

    // By community where there are any, else by type.
    public NodeColor Read(int node, string entityType) =>
        _ofCommunity.Length == 0 ? NodeColor.OfType(entityType) : _ofCommunity[_drawn.Communities[node]];

    // The colour whose nearest community is the farthest of all.
    private static int Farthest((double X, double Y, int Members)[] centres, int[] taken, int community)
    {
        Span<double> nearest = stackalloc double[NodeColor.Communities.Length];
        nearest.Fill(double.MaxValue);
        var here = centres[community];
        for (var other = 0; other < community; other++)
        {
            var (across, up) = (centres[other].X - here.X, centres[other].Y - here.Y);
            ref var least = ref nearest[taken[other]];
            least = Math.Min(least, (across * across) + (up * up));
        }

        var best = 0;
        for (var color = 1; color < nearest.Length; color++)
        {
            if (nearest[color] > nearest[best]) best = color;
        }

        return best;
    }

    private static (double X, double Y, int Members)[] CentresOf(DrawnNetwork drawn)
    {
        var centres = new (double X, double Y, int Members)[drawn.Communities.IsEmpty ? 0 : drawn.Communities.Max() + 1];
        for (var node = 0; node < drawn.Communities.Length; node++)
        {
            ref var centre = ref centres[drawn.Communities[node]];
            centre = (centre.X + drawn.Layout.X[node], centre.Y + drawn.Layout.Y[node], centre.Members + 1);
        }

        foreach (ref var centre in centres.AsSpan()) centre = (centre.X / centre.Members, centre.Y / centre.Members, centre.Members);
        return centres;
    }
}
