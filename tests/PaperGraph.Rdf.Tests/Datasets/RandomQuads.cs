namespace PaperGraph.Rdf.Tests.Datasets;

/// <summary>Quads over few terms, so that patterns meet; the same for the same seed.</summary>
internal static class RandomQuads
{
    private static readonly string[] Texts =
        ["", "a", "b", "é", "漢", "😀", "a\0", "a\0b", "1", "01", "a longer text than eight bytes", "a longer text"];

    public static List<Quad> Make(int seed, int count, int nodes = 12, int graphs = 3)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Make(random, nodes, graphs))];
    }

    public static Dataset Build(IEnumerable<Quad> quads)
    {
        var builder = new DatasetBuilder();
        foreach (var quad in quads) builder.Add(quad);
        return builder.Build();
    }

    public static byte[] Bytes(Dataset dataset)
    {
        using var stream = new MemoryStream();
        dataset.Save(stream);
        return stream.ToArray();
    }

    /// <summary>All quads of a dataset, by way of its default order.</summary>
    public static HashSet<Quad> Read(Dataset dataset)
    {
        var quads = new HashSet<Quad>();
        Add(dataset.DefaultGraph, default);
        foreach (var name in dataset.GraphNames) Add(dataset.NamedGraph(name)!, new GraphName(dataset.Terms[name].ToTerm()));
        return quads;

        void Add(GraphIndex graph, GraphName name)
        {
            var table = graph[IndexOrder.Spo];
            for (var row = 0; row < graph.Count; row++)
            {
                var subject = dataset.Terms[table.Keys[table.KeyOfRow(row)]].ToTerm();
                var predicate = dataset.Terms[table.Second[row]].ToTerm().AsIri();
                var triple = new Triple(subject, predicate, dataset.Terms[table.Third[row]].ToTerm());
                Assert.True(quads.Add(new Quad(triple, name)));
            }
        }
    }

    private static Quad Make(Random random, int nodes, int graphs)
    {
        var graph = random.Next(graphs + 1);
        var name = graph == 0 ? default : new GraphName(Node(graph));
        return new Quad(new Triple(Node(random.Next(nodes)), Iri(random.Next(4)), Object(random, nodes)), name);
    }

    private static Term Object(Random random, int nodes) => random.Next(6) switch
    {
        0 => new Literal(Texts[random.Next(Texts.Length)]),
        1 => new Literal(Texts[random.Next(Texts.Length)], Xsd.Integer),
        2 => new Literal(Texts[random.Next(Texts.Length)], random.Next(2) == 0 ? "en" : "de-at"),
        3 => new Literal(Texts[random.Next(Texts.Length)], new Iri("http://example.org/type")),
        _ => Node(random.Next(nodes)),
    };

    private static Term Node(int number) => number % 3 == 0 ? new BlankNode($"b{number}") : Iri(number);

    private static Iri Iri(int number) => new($"http://example.org/{number}");
}
