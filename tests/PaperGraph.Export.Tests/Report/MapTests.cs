using PaperGraph.Export.Report.Charts.Map;

namespace PaperGraph.Export.Tests.Report;

public sealed class MapTests
{
    [Fact]
    public void Circles_end_up_apart_and_inside()
    {
        var nodes = Enumerable.Range(0, 40).Select(i => Node(i, 500 + (i * 37 % 90), 300 + (i * 53 % 70))).ToArray();
        MapSpread.Apply(nodes, 1000, 600, 20);
        foreach (var (first, second) in from a in nodes from b in nodes where a.Node < b.Node select (a, b))
        {
            var distance = Math.Sqrt(Math.Pow(first.X - second.X, 2) + Math.Pow(first.Y - second.Y, 2));
            Assert.True(distance > first.Radius + second.Radius, $"{first.Node} and {second.Node} are {distance} apart.");
        }

        Assert.All(nodes, node => Assert.True(node.X is >= 20 and <= 980 && node.Y is >= 20 and <= 580));
    }

    [Fact]
    public void Names_appear_as_one_comes_closer()
    {
        var nodes = new[] { Node(0, 500, 300), Node(1, 520, 302), Node(2, 540, 300), Node(3, 530, 310), Node(4, 512, 290) };
        MapLabels.Place(nodes, 1000, 600);
        Assert.Equal(0.36, nodes[0].LabelFrom);
        Assert.Contains(nodes, node => node.LabelFrom > 1);
        Assert.All(nodes, node => Assert.True(double.IsFinite(node.LabelFrom)));
    }

    private static MapNode Node(int number, double x, double y) => new()
    {
        Concept = number,
        Node = number,
        Label = "a concept of some length",
        Papers = 10 - (number % 8),
        Community = 0,
        X = x,
        Y = y,
        Radius = 8,
    };
}
