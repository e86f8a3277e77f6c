namespace PaperGraph.Export.Report.Charts.Map;

// Pushes apart circles that cover each other, and keeps all inside the box. Only + − × ÷ and square root: the same bits on any machine.
internal static class MapSpread
{
    private const int Rounds = 80;
    private const double LeastGap = 3;
    private const double MostGap = 20;

    public static void Apply(MapNode[] nodes, double width, double height, double margin)
    {
        // Where there are few, names find room between them.
        var gap = nodes.Length == 0 ? 0 : Math.Clamp((0.2 * Math.Sqrt(width * height / nodes.Length)) - 6, LeastGap, MostGap);
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var i = 0; i < nodes.Length; i++)
            {
                for (var j = i + 1; j < nodes.Length; j++) moved |= Part(nodes[i], nodes[j], gap);
            }

            foreach (var node in nodes)
            {
                node.X = Math.Clamp(node.X, margin, width - margin);
                node.Y = Math.Clamp(node.Y, margin, height - margin);
            }

            if (!moved) break;
        }
    }

    private static bool Part(MapNode first, MapNode second, double gap)
    {
        var (across, down) = (second.X - first.X, second.Y - first.Y);
        var apart = first.Radius + second.Radius + gap;
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
