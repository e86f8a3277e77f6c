namespace PaperGraph.Export.Report.Charts.Map;

// Pushes apart circles that cover each other, and keeps all inside the box. Only + − × ÷ and square root: the same bits on any machine.
internal static class MapSpread
{
    private const int Rounds = 80;
    private const double Gap = 3;

    public static void Apply(MapNode[] nodes, double width, double height, double margin)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var i = 0; i < nodes.Length; i++)
            {
                for (var j = i + 1; j < nodes.Length; j++) moved |= Part(nodes[i], nodes[j]);
            }

            foreach (var node in nodes)
            {
                node.X = Math.Clamp(node.X, margin, width - margin);
                node.Y = Math.Clamp(node.Y, margin, height - margin);
            }

            if (!moved) break;
        }
    }

    private static bool Part(MapNode first, MapNode second)
    {
        var (across, down) = (second.X - first.X, second.Y - first.Y);
        var apart = first.Radius + second.Radius + Gap;
        var squared = (across * across) + (down * down);
        if (squared >= apart * apart) return false;
        var distance = Math.Sqrt(squared);

        // Two in one place part sideways.
        if (distance < 0.01) (across, down, distance) = (1, 0, 1);
        var push = (apart - distance) / 2 / distance;
        first.X -= across * push;
        first.Y -= down * push;
        second.X += across * push;
        second.Y += down * push;
        return true;
    }
}
