using System.Text;
using System.Xml.Linq;
using PaperGraph.Export.Diagrams;
using PaperGraph.Export.Tests.Rdf;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Tests.Diagrams;

public sealed class OntologyDiagramTests
{
    private const string Birds = """
        @prefix b: <https://birds.example/#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix other: <https://other.example/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix vann: <http://purl.org/vocab/vann/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <https://birds.example/> a owl:Ontology ; dcterms:title "Birds & nests" ; vann:preferredNamespaceUri "https://birds.example/#" .
        b:Bird a owl:Class ; rdfs:subClassOf other:Animal , [ a owl:Restriction ; owl:onProperty other:eats ; owl:someValuesFrom b:Worm ] .
        b:Gull a owl:Class ; rdfs:subClassOf b:Bird .
        b:Nest a owl:Class .
        b:Worm a owl:Class .
        b:builds a owl:ObjectProperty ; rdfs:domain b:Bird ; rdfs:range b:Nest .
        b:calls a owl:ObjectProperty ; rdfs:domain b:Bird ; rdfs:range b:Bird .
        b:height a owl:DatatypeProperty ; rdfs:domain [ owl:unionOf ( b:Bird b:Nest ) ] ; rdfs:range xsd:decimal .
        other:Animal a owl:Class .
        """;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_published_drawing_is_that_of_the_ontology()
    {
        var ontology = File.ReadAllText(Path.Combine(OntologyFiles.Folder, "papergraph.ttl"));
        Assert.Equal(Draw(ontology), File.ReadAllText(Path.Combine(OntologyFiles.Folder, "papergraph.svg")));
    }

    [Fact]
    public void Every_class_and_property_and_superclass_has_its_text()
    {
        var texts = Texts(Draw(Birds));
        foreach (var text in (string[])["Birds & nests", "Bird", "Gull", "Nest", "Worm", "builds", "calls", "other:eats", "other:Animal"])
            Assert.Single(texts, text);
        Assert.Equal(2, texts.Count(text => text == "height: decimal"));
        Assert.DoesNotContain("Animal", texts);
    }

    [Fact]
    public void Each_pair_of_classes_has_one_arrow_and_each_wider_class_a_triangle()
    {
        var paths = XDocument.Parse(Draw(Birds)).Descendants(Svg + "path").Select(path => path.Attribute("class")!.Value).ToList();
        Assert.Equal(3, paths.Count(style => style == "arrow"));
        Assert.Equal(3, paths.Count(style => style == "head"));
        Assert.Single(paths, "triangle");
        Assert.Single(paths, "foreigntriangle");
    }

    [Fact]
    public void Boxes_do_not_overlap()
    {
        var ontology = File.ReadAllText(Path.Combine(OntologyFiles.Folder, "papergraph.ttl"));
        var boxes = XDocument.Parse(Draw(ontology)).Descendants(Svg + "rect")
            .Where(box => box.Attribute("class")!.Value is "box" or "foreign")
            .Select(box => (X: Number(box, "x"), Y: Number(box, "y"), Width: Number(box, "width"), Height: Number(box, "height")))
            .Select(box => (box.X, box.Y, Right: box.X + box.Width, Bottom: box.Y + box.Height))
            .ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count; j++)
            {
                var (one, other) = (boxes[i], boxes[j]);
                Assert.False(one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom, $"{one} and {other}");
            }
        }
    }

    [Theory]
    [InlineData("""
        b:c1 a owl:Class . b:c2 a owl:Class .
        b:p a owl:ObjectProperty ; rdfs:domain b:c1 ; rdfs:range b:c2 . b:q a owl:ObjectProperty ; rdfs:domain b:c2 ; rdfs:range b:c1 .
        """)]
    [InlineData("b:c1 a owl:Class ; rdfs:subClassOf [ owl:unionOf ( b:c1 ) ] .")]
    [InlineData("b:c1 a owl:Class . b:p a owl:DatatypeProperty ; rdfs:domain b:elsewhere .")]
    public void Odd_ontologies_are_drawn_too(string classes) => Assert.Contains(">c1</text>", Draw(Head() + classes), StringComparison.Ordinal);

    [Fact]
    public void The_order_of_the_triples_does_not_matter()
    {
        var lines = Birds.Split('\n');
        var head = lines.Where(line => line.StartsWith("@prefix", StringComparison.Ordinal));
        var turned = lines.Where(line => !line.StartsWith("@prefix", StringComparison.Ordinal)).Reverse();
        Assert.Equal(Draw(Birds), Draw(string.Join('\n', head.Concat(turned))));
    }

    [Theory]
    [InlineData("<https://a.example/> a <http://www.w3.org/2002/07/owl#Ontology> .", "namespace")]
    [InlineData("<https://a.example/> <http://purl.org/vocab/vann/preferredNamespaceUri> \"https://a.example/#\" .", "owl:Class")]
    public void What_is_no_ontology_with_classes_is_refused(string turtle, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => Draw(turtle)).Message, StringComparison.Ordinal);

    private static string Head() => Birds[..Birds.IndexOf("b:Bird", StringComparison.Ordinal)];

    private static int Number(XElement element, string name) => (int)element.Attribute(name)!;

    private static List<string> Texts(string svg) => [.. XDocument.Parse(svg).Descendants(Svg + "text").Select(text => text.Value)];

    private static string Draw(string turtle)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(turtle));
        var sink = new Collector();
        RdfReader.Read(stream, RdfSyntax.Turtle, sink);
        using var drawing = new StringWriter();
        OntologyDiagram.Write(sink.Triples, new PrefixMap(sink.Prefixes), drawing);
        return drawing.ToString();
    }

    private sealed class Collector : IQuadSink
    {
        public List<Triple> Triples { get; } = [];

        public List<(string, Iri)> Prefixes { get; } = [];

        public void OnQuad(in QuadView quad) => Triples.Add(quad.ToQuad().Triple);

        public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) =>
            Prefixes.Add((Encoding.UTF8.GetString(prefix), new Iri(Encoding.UTF8.GetString(name))));
    }
}
