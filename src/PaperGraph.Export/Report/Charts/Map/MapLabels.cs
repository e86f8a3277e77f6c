namespace PaperGraph.Export.Report.Charts.Map;

// Gives labels room, those of the concepts in the most papers first: as on maps of places, more names appear as one comes closer. Labels
// and circles keep nearly their size on the screen while distances grow, so what does not collide at one magnification does at no greater.
internal static class MapLabels
{
    public const double FontSize = 12;
    public const int LongestLabel = 30;
    public const double Gap = 4;

    // Of the shapes of common sans-serif letters; a little too wide rather than too narrow.
    private const double LetterWidth = 0.56;
    private const double LineHeight = 14;
    private const double CountingRadius = 7;
    private const double LargeRadius = 9;

    // Screen pixels for a unit of the map: the first are for phones and for pages without room.
    private static readonly double[] Levels = [0.36, 0.5, 0.7, 0.9, 1.2, 1.7, 2.5, 4, 6.5, 10];

    private static readonly LabelSide[] Sides = [LabelSide.Right, LabelSide.Left, LabelSide.Below, LabelSide.Above];

    // How large circles are drawn, for one of 1 at a magnification of 1. The script of the page knows the same rule.
    public static double Growth(double magnification) => Math.Clamp(Math.Sqrt(magnification), 0.55, 2);

    public static void Place(MapNode[] nodes, double width, double height)
    {
        foreach (var level in Levels)
        {
            var boxes = new List<Box>();
            foreach (var node in nodes)
            {
                if (!double.IsFinite(node.LabelFrom)) continue;
                boxes.Add(BoxOf(node, node.Side, level));
            }

            foreach (var node in nodes)
            {
                if (double.IsFinite(node.LabelFrom)) continue;
                if (FindRoom(node, boxes, nodes, width, height, level) is not { } side) continue;
                boxes.Add(BoxOf(node, side, level));
                (node.Side, node.LabelFrom) = (side, level);
            }
        }
    }

    // Rather on no circle than on one that counts less, and names of the largest rather on any than nowhere.
    private static LabelSide? FindRoom(MapNode node, List<Box> boxes, MapNode[] nodes, double width, double height, double level)
    {
        LabelSide? second = null;
        LabelSide? third = null;
        foreach (var side in Sides)
        {
            var box = BoxOf(node, side, level);
            if (IsTaken(box, boxes) || !IsInside(box, width * level, height * level)) continue;
            if (CoversNone(box, nodes, node, level, 0)) return side;
            if (CoversNone(box, nodes, node, level, CountingRadius)) second ??= side;
            if (node.Radius >= LargeRadius) third ??= side;
        }

        return second ?? third;
    }

    private static bool IsTaken(Box box, List<Box> boxes)
    {
        foreach (var other in boxes)
        {
            if (box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom) return true;
        }

        return false;
    }

    private static bool CoversNone(Box box, MapNode[] nodes, MapNode own, double level, double counting)
    {
        foreach (var node in nodes)
        {
            var radius = node.Radius * Growth(level);
            if (ReferenceEquals(node, own) || (radius < counting && node.Papers <= own.Papers)) continue;
            var across = (node.X * level) - Math.Clamp(node.X * level, box.Left, box.Right);
            var down = (node.Y * level) - Math.Clamp(node.Y * level, box.Top, box.Bottom);
            if ((across * across) + (down * down) < radius * radius) return false;
        }

        return true;
    }

    private static bool IsInside(Box box, double width, double height) =>
        box.Left >= 0 && box.Top >= 0 && box.Right <= width && box.Bottom <= height;

    private static Box BoxOf(MapNode node, LabelSide side, double level)
    {
        var wide = (Math.Min(node.Label.Length, LongestLabel) * FontSize * LetterWidth) + 4;
        var (x, y) = (node.X * level, node.Y * level);
        var away = (node.Radius * Growth(level)) + Gap;
        return side switch
        {
            LabelSide.Right => new Box(x + away - 2, y - (LineHeight / 2), x + away + wide, y + (LineHeight / 2)),
            LabelSide.Left => new Box(x - away - wide, y - (LineHeight / 2), x - away + 2, y + (LineHeight / 2)),
            LabelSide.Below => new Box(x - (wide / 2), y + away - 2, x + (wide / 2), y + away - 2 + LineHeight),
            _ => new Box(x - (wide / 2), y - away + 2 - LineHeight, x + (wide / 2), y - away + 2),
        };
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom);
}
