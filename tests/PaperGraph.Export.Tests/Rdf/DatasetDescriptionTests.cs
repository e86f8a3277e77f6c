using FsCheck;
using FsCheck.Fluent;
using PaperGraph.Export.Rdf;
using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Tests.Rdf;

/// <summary>What the dataset says of itself is counted again in what was written.</summary>
public sealed class DatasetDescriptionTests
{
    private const string Void = "http://rdfs.org/ns/void#";
    private static readonly ResourceIris Iris = new("https://kg.example/");

    public static TheoryData<string> Graphs => ["made up", "sample", "empty", "one mention", "overlapping"];

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Each_named_graph_has_the_triples_classes_and_properties_that_it_says(string name) => AssertExact(name switch
    {
        "made up" => MadeUpGraph.Build(),
        "sample" => SampleGraph.Graph(),
        "empty" => SampleGraph.Empty(),
        "overlapping" => OverlappingGraph.Build(),
        _ => MadeUpGraph.OfOneMention("an x", 3, 4),
    });

    [Fact]
    public void Any_record_is_counted_as_it_is_written() =>
        Prop.ForAll(
                Gen.Elements("", "a", "b", "\uD800", "\uDFFF", "https://x.example/a b", "https://x.example/a%20b").ListOf().ToArbitrary(),
                texts => AssertExact(Record([.. texts])))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(3UL, 7UL));

    [Fact]
    public void The_vocabularies_are_those_in_use()
    {
        var quads = Quads(MadeUpGraph.Build());
        var used = quads.SelectMany(quad => quad.Predicate == RdfNames.Type ? [quad.Predicate, quad.Object.AsIri()] : new[] { quad.Predicate })
            .Select(term => Ontology.ShortName(term).Split(':')[0])
            .Where(prefix => prefix is not ("rdf" or "rdfs" or "owl"));
        var named = quads.Where(quad => quad.Predicate == Ontology.VoidVocabulary)
            .Select(quad => Ontology.ShortName(quad.Object.AsIri()).Split(':')[0]);

        Assert.Equal(used.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_with_the_graph_in_it_is_a_distribution()
    {
        string[] others = ["merges.tsv", "rejected.jsonl", "report.html"];
        var titles = Quads(MadeUpGraph.Build())
            .Where(quad => quad.Predicate == Ontology.DctermsTitle && quad.Subject.Text.StartsWith(Iris.Base + "dataset/", StringComparison.Ordinal))
            .Select(quad => quad.Object.Text);

        Assert.Equal(
            GraphWriters.All.Select(writer => writer.FileName).Except(others, StringComparer.Ordinal).Order(StringComparer.Ordinal),
            titles.Order(StringComparer.Ordinal));
    }

    private static void AssertExact(KnowledgeGraph graph)
    {
        var quads = Quads(graph);
        var about = quads.ToLookup(quad => (quad.Subject.Text, quad.Predicate.Value));
        foreach (var name in (Iri[])[Iris.AssertionGraph, Iris.EvidenceGraph])
        {
            var written = quads.Where(quad => quad.Graph == new GraphName(name)).ToList();
            Assert.Equal(written.Count, Number(about, name.Value, "triples"));
            var types = written.Where(quad => quad.Predicate == RdfNames.Type).Select(quad => quad.Object.Text);
            AssertPartitions(about, name.Value, "class", "entities", types);
            AssertPartitions(about, name.Value, "property", "triples", written.Select(quad => quad.Predicate.Value));
        }

        Assert.Equal(quads.Count, quads.Distinct().Count());
        Assert.Equal(quads.Count, Number(about, Iris.Dataset.Value, "triples"));
    }

    private static void AssertPartitions(
        ILookup<(string, string), Row> about, string graph, string kind, string measure, IEnumerable<string> written)
    {
        var counted = written.CountBy(term => term, StringComparer.Ordinal).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var said = about[(graph, $"{Void}{kind}Partition")]
            .Select(link => KeyValuePair.Create(
                about[(link.Object.Text, Void + kind)].Single().Object.Text, (int)Number(about, link.Object.Text, measure)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal);
        Assert.Equal(counted, said);
        Assert.Equal(counted.Count, Number(about, graph, kind == "class" ? "classes" : "properties"));
    }

    private static long Number(ILookup<(string, string), Row> about, string subject, string property) =>
        long.Parse(about[(subject, Void + property)].Single().Object.Text, System.Globalization.CultureInfo.InvariantCulture);

    private static KnowledgeGraph Record(string[] texts)
    {
        var graph = MadeUpGraph.OfOneMention("an x", 3, 4);
        var paper = graph.Papers[0] with
        {
            Authors = [.. texts],
            Categories = [.. texts],
            Keywords = [.. texts],
            Abstract = texts.FirstOrDefault(""),
            Doi = texts.FirstOrDefault(),
            Url = texts.LastOrDefault(),
            Sources = [.. texts.Select((_, row) => new SourceLocation("f.txt", row / 2))],
        };
        return new KnowledgeGraph
        {
            Papers = [paper],
            Concepts = [graph.Concepts[0] with { AltLabels = [.. texts] }],
            Repositories = [new Repository("https://x.example/r", "x.example", "", texts.FirstOrDefault(""))],
            Mentions = graph.Mentions,
            PaperConcepts = graph.PaperConcepts,
            Abbreviations = [],
            Links =
            [
                .. texts.Select((text, row) => new PaperLink(
                    0, text == "b" ? 0 : -1, new Link(new TextLocation(TextField.Title, row % 4, 4), text, null, new ExtractorId("terms", "1")))),
            ],
            Relations = [],
            RelationEvidence = [],
            Merges = [],
            ConceptSupport = [1],
        };
    }

    private static List<Row> Quads(KnowledgeGraph graph)
    {
        using var stream = new MemoryStream();
        RdfExport.WriteNQuads(graph, OverlappingGraph.Overlap(graph), MadeUpGraph.Description, Iris, stream);
        stream.Position = 0;
        var sink = new QuadList();
        RdfReader.Read(stream, RdfSyntax.NQuads, sink);
        return sink.Quads;
    }

    private sealed record Row(Term Subject, Iri Predicate, Term Object, GraphName Graph);

    private sealed class QuadList : IQuadSink
    {
        public List<Row> Quads { get; } = [];

        public void OnQuad(in QuadView quad)
        {
            var (triple, graph) = (quad.ToQuad().Triple, quad.ToQuad().Graph);
            Quads.Add(new Row(triple.Subject, triple.Predicate, triple.Object, graph));
        }
    }
}
