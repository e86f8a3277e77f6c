using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Layout;

public sealed class GraphLayoutTests
{
    private static readonly ForceAtlas2Options Options = new();

    public static TheoryData<string, int, WeightedEdge[]> Graphs => new()
    {
        { "empty", 0, [] },
        { "single", 1, [] },
        { "two apart", 2, [] },
        { "two joined", 2, [new(0, 1, 1)] },
        { "only isolated", 50, [] },
        { "star", 40, [.. Enumerable.Range(1, 39).Select(leaf => new WeightedEdge(0, leaf, 1))] },
        { "pairs", 60, [.. Enumerable.Range(0, 30).Select(pair => new WeightedEdge(2 * pair, (2 * pair) + 1, 1))] },
        { "heavy and light", 4, [new(0, 1, 1e6), new(1, 2, 1e-6), new(2, 3, 1)] },
        { "one component and dust", 300, [.. Cliques(1, 10), .. Enumerable.Range(50, 40).Select(i => new WeightedEdge(i, i + 40, 1))] },
        { "three chunks of random edges", 3000, RandomEdges(3000, 6000) },
    };

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Positions_are_centred_bounded_and_apart(string name, int nodes, WeightedEdge[] edges)
    {
        var layout = GraphLayout.Of(UndirectedGraph.FromEdges(nodes, edges), Options);

        Assert.True(layout.X.Length == nodes && layout.Y.Length == nodes, name);
        Assert.All(layout.X.Concat(layout.Y), value => Assert.InRange(value, -4999, 4999));
        Assert.Equal(nodes, layout.X.Zip(layout.Y).Distinct().Count());
        if (nodes > 0)
        {
            Assert.Equal(0, layout.X.Average(), 0.01);
            Assert.Equal(0, layout.Y.Average(), 0.01);
        }
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Sizes_fill_4_to_100_so_that_import_does_not_scale(string name, int nodes, WeightedEdge[] edges)
    {
        var graph = UndirectedGraph.FromEdges(nodes, edges);
        var layout = GraphLayout.Of(graph, Options);

        var isFlat = Enumerable.Range(0, nodes).Select(graph.DegreeOf).Distinct().Count() <= 1;
        Assert.True(nodes == layout.Size.Length, name);
        if (nodes == 0) return;
        Assert.Equal(4, layout.Size.Min());
        Assert.Equal(isFlat ? 4 : 100, layout.Size.Max());
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Discs_do_not_overlap(string name, int nodes, WeightedEdge[] edges)
    {
        var layout = GraphLayout.Of(UndirectedGraph.FromEdges(nodes, edges), Options);

        for (var a = 0; a < nodes; a++)
        {
            for (var b = 0; b < a; b++)
            {
                double dx = layout.X[a] - layout.X[b], dy = layout.Y[a] - layout.Y[b];
                var distance = Math.Sqrt((dx * dx) + (dy * dy));
                Assert.True(distance > (layout.Size[a] + layout.Size[b]) / 2, $"{name}: {a} and {b} are {distance} apart");
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(-1)]
    public void Thread_count_does_not_change_a_bit(int threads)
    {
        var graph = UndirectedGraph.FromEdges(5000, RandomEdges(5000, 12000));
        var expected = ForceAtlas2.Place(graph, Options with { Threads = 2, Iterations = 20 });

        var actual = ForceAtlas2.Place(graph, Options with { Threads = threads, Iterations = 20 });

        Assert.Equal(expected.X, actual.X);
        Assert.Equal(expected.Y, actual.Y);
    }

    [Fact]
    public void Bits_are_those_of_every_other_machine()
    {
        var (x, y) = ForceAtlas2.Place(UndirectedGraph.FromEdges(200, RandomEdges(200, 500)), Options);

        var hash = x.Concat(y).Aggregate(17L, (sum, value) => (sum * 31) + BitConverter.DoubleToInt64Bits(value));
        Assert.Equal(GoldenHash, hash);
    }

    [Fact]
    public void Another_seed_gives_another_picture()
    {
        var graph = UndirectedGraph.FromEdges(30, Cliques(3, 10));

        Assert.NotEqual(ForceAtlas2.Place(graph, Options).X, ForceAtlas2.Place(graph, Options with { Seed = 7 }).X);
    }

    [Theory]
    [InlineData(2, 8)]
    [InlineData(5, 12)]
    [InlineData(12, 30)]
    public void Cliques_end_up_nearer_inside_than_between(int cliques, int size)
    {
        var bridges = Enumerable.Range(1, cliques - 1).Select(i => new WeightedEdge((i - 1) * size, i * size, 1));
        var layout = GraphLayout.Of(UndirectedGraph.FromEdges(cliques * size, [.. Cliques(cliques, size), .. bridges]), Options);

        var inside = MeanDistance(layout, (a, b) => a / size == b / size);
        var between = MeanDistance(layout, (a, b) => a / size != b / size);

        Assert.True(inside * 2 < between, $"inside {inside}, between {between}");
    }

    [Fact]
    public void Isolated_nodes_stay_close_to_a_large_component()
    {
        const int connected = 2000;
        var layout = GraphLayout.Of(UndirectedGraph.FromEdges(connected + 20, RandomEdges(connected, 5000)), Options);

        var farthest = Enumerable.Range(0, connected).Max(i => Distance(layout, i));
        Assert.All(Enumerable.Range(connected, 20), i => Assert.InRange(Distance(layout, i), 0, 2 * farthest));

        static double Distance(NodeLayout layout, int i) => Math.Sqrt((layout.X[i] * layout.X[i]) + (layout.Y[i] * layout.Y[i]));
    }

    [Fact]
    public void Stops_when_cancelled() =>
        Assert.Throws<OperationCanceledException>(() =>
            ForceAtlas2.Place(UndirectedGraph.FromEdges(3, [new(0, 1, 1)]), Options, new CancellationToken(canceled: true)));

    private const long GoldenHash = -4801104456454786156;

    private static WeightedEdge[] Cliques(int count, int size) =>
    [
        .. from clique in Enumerable.Range(0, count)
           from a in Enumerable.Range(0, size)
           from b in Enumerable.Range(a + 1, size - a - 1)
           select new WeightedEdge((clique * size) + a, (clique * size) + b, 1),
    ];

    private static WeightedEdge[] RandomEdges(int nodes, int count)
    {
        var state = 12345u;
        return [.. Enumerable.Range(0, count).Select(i => new WeightedEdge(Next(nodes), Next(nodes), 1 + (i % 3)))];

        int Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }
    }

    private static double MeanDistance(NodeLayout layout, Func<int, int, bool> include) =>
        (from a in Enumerable.Range(0, layout.X.Length)
         from b in Enumerable.Range(0, a)
         where include(a, b)
         select Math.Sqrt(Math.Pow(layout.X[a] - layout.X[b], 2) + Math.Pow(layout.Y[a] - layout.Y[b], 2))).Average();
}
