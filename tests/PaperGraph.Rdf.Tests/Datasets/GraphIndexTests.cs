namespace PaperGraph.Rdf.Tests.Datasets;

public sealed class GraphIndexTests
{
    public static TheoryData<int, int, int> Shapes => new()
    {
        { 1, 0, 4 }, { 2, 1, 4 }, { 3, 10, 6 }, { 4, 60, 8 }, { 5, 400, 10 }, { 6, 3000, 300 }, { 7, 20_000, 3000 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Counts_every_pattern_as_a_list_of_triples_does(int seed, int count, int nodes)
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(seed, count, nodes));
        foreach (var (graph, triples) in Graphs(dataset))
        {
            Assert.Equal(triples.Count, graph.Count);
            foreach (var (s, p, o) in Probes(triples, dataset.Terms.Count, seed))
            {
                for (var mask = 0; mask < 8; mask++)
                {
                    var (subject, predicate, @object) = ((mask & 1) == 0 ? 0 : s, (mask & 2) == 0 ? 0 : p, (mask & 4) == 0 ? 0 : o);
                    var expected = triples.Count(triple =>
                        (subject == 0 || triple.S == subject)
                        && (predicate == 0 || triple.P == predicate)
                        && (@object == 0 || triple.O == @object));
                    Assert.Equal(expected, graph.CountOf(subject, predicate, @object));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Keeps_the_same_triples_sorted_in_every_order(int seed, int count, int nodes)
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(seed, count, nodes));
        foreach (var (graph, triples) in Graphs(dataset))
        {
            foreach (var order in Enum.GetValues<IndexOrder>())
            {
                var expected = triples.Select(triple => Arrange(triple, order)).Order().ToArray();
                Assert.Equal(expected, Rows(graph[order]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Finds_the_rows_of_each_prefix_in_every_order(int seed, int count, int nodes)
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(seed, count, nodes));
        foreach (var (graph, triples) in Graphs(dataset))
        {
            foreach (var order in Enum.GetValues<IndexOrder>())
            {
                var rows = Rows(graph[order]);
                foreach (var probe in Probes(triples, dataset.Terms.Count, seed).Take(10).Select(triple => Arrange(triple, order)))
                {
                    var table = graph[order];
                    AssertRows(rows, row => row.A == probe.A, table.Find(probe.A));
                    AssertRows(rows, row => (row.A, row.B) == (probe.A, probe.B), table.Find(probe.A, probe.B));
                    AssertRows(rows, row => row == probe, table.Find(probe.A, probe.B, probe.C));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Knows_how_many_distinct_terms_each_role_and_each_predicate_has(int seed, int count, int nodes)
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(seed, count, nodes));
        foreach (var (graph, triples) in Graphs(dataset))
        {
            Assert.Equal(triples.Select(triple => triple.S).Distinct().Count(), graph.DistinctSubjects);
            Assert.Equal(triples.Select(triple => triple.P).Distinct().Count(), graph.DistinctPredicates);
            Assert.Equal(triples.Select(triple => triple.O).Distinct().Count(), graph.DistinctObjects);
            foreach (var some in triples.GroupBy(triple => triple.P))
            {
                var expected = new PredicateStatistics(
                    some.Count(), some.Select(triple => triple.S).Distinct().Count(), some.Select(triple => triple.O).Distinct().Count());
                Assert.Equal(expected, graph.StatisticsOf(some.Key));
            }

            Assert.Equal(default, graph.StatisticsOf(int.MaxValue));
        }
    }

    [Fact]
    public void Keeps_many_small_graphs_apart()
    {
        var quads = Enumerable.Range(0, 20_000).Select(i => new Quad(
            new Triple(new Iri($"http://example.org/s{i % 7}"), new Iri("http://example.org/p"), Literal.Of(i)),
            new GraphName(new Iri($"http://example.org/g{i / 4}")))).ToArray();
        using var dataset = RandomQuads.Build(quads);
        Assert.Equal(5000, dataset.GraphNames.Count);
        Assert.Equal(0, dataset.DefaultGraph.Count);
        Assert.All(dataset.GraphNames, name => Assert.Equal(4, dataset.NamedGraph(name)!.Count));
        Assert.Equal([.. quads], RandomQuads.Read(dataset));
        Assert.Equal(20_000, dataset.UnionGraph.Count);
    }

    [Fact]
    public void Merges_graphs_to_the_set_of_their_triples()
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(11, 500, nodes: 6, graphs: 9));
        var graphs = Graphs(dataset).SkipLast(1).ToArray();
        (int A, int B, int C)[] expected = [.. graphs.SelectMany(pair => pair.Triples).Distinct().Order()];
        var union = dataset.UnionGraph;
        Assert.Equal(expected, Rows(union[IndexOrder.Spo]));
        Assert.Equal(expected.Length, Rows(union[IndexOrder.Ops]).Length);
        Assert.Same(union, dataset.UnionGraph);
        var two = graphs[1].Triples.Union(graphs[2].Triples).Count();
        Assert.Equal(two, Dataset.Merge([graphs[1].Graph, graphs[2].Graph, graphs[1].Graph]).Count);
        Assert.Same(graphs[1].Graph, Dataset.Merge([graphs[1].Graph]));
        Assert.Equal(0, Dataset.Merge([]).Count);
    }

    [Fact]
    public void Has_no_graph_by_the_name_of_what_is_no_graph()
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(3, 50));
        Assert.Null(dataset.NamedGraph(0));
        Assert.Null(dataset.NamedGraph(dataset.Terms.Count));
        Assert.Null(dataset.NamedGraph(int.MaxValue));
    }

    private static IEnumerable<(GraphIndex Graph, List<(int S, int P, int O)> Triples)> Graphs(Dataset dataset)
    {
        var quads = RandomQuads.Read(dataset);
        yield return (dataset.DefaultGraph, Ids(dataset, quads.Where(quad => quad.Graph.IsDefault)));
        foreach (var name in dataset.GraphNames)
        {
            var term = dataset.Terms[name].ToTerm();
            yield return (dataset.NamedGraph(name)!, Ids(dataset, quads.Where(quad => quad.Graph.Name == term)));
        }

        yield return (dataset.UnionGraph, [.. Ids(dataset, quads).Distinct()]);
    }

    private static List<(int S, int P, int O)> Ids(Dataset dataset, IEnumerable<Quad> quads) =>
        [.. quads.Select(quad => (Id(dataset, quad.Triple.Subject), Id(dataset, quad.Triple.Predicate), Id(dataset, quad.Triple.Object)))];

    private static int Id(Dataset dataset, Term term) => TermDictionaryTests.Find(dataset, term);

    private static IEnumerable<(int S, int P, int O)> Probes(List<(int S, int P, int O)> triples, int termCount, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 12; i++)
        {
            if (triples.Count > 0) yield return triples[random.Next(triples.Count)];
            yield return (random.Next(termCount + 2), random.Next(termCount + 2), random.Next(termCount + 2));
        }

        yield return (int.MaxValue, int.MaxValue, int.MaxValue);
    }

    private static (int A, int B, int C) Arrange((int S, int P, int O) triple, IndexOrder order) => order switch
    {
        IndexOrder.Spo => triple,
        IndexOrder.Sop => (triple.S, triple.O, triple.P),
        IndexOrder.Pso => (triple.P, triple.S, triple.O),
        IndexOrder.Pos => (triple.P, triple.O, triple.S),
        IndexOrder.Osp => (triple.O, triple.S, triple.P),
        _ => (triple.O, triple.P, triple.S),
    };

    private static (int A, int B, int C)[] Rows(TripleTable table)
    {
        var rows = new (int, int, int)[table.All.Count];
        for (var row = 0; row < rows.Length; row++) rows[row] = (table.Keys[table.KeyOfRow(row)], table.Second[row], table.Third[row]);
        return rows;
    }

    private static void AssertRows((int A, int B, int C)[] rows, Func<(int A, int B, int C), bool> test, RowRange found)
    {
        var expected = rows.Count(test);
        Assert.Equal(expected, found.Count);
        if (expected > 0) Assert.Equal(Array.FindIndex(rows, row => test(row)), found.Start);
    }
}
