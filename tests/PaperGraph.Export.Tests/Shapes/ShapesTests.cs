using System.Text;
using PaperGraph.Export.Rdf;
using PaperGraph.Export.Tests.Rdf;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Export.Tests.Shapes;

/// <summary>
/// <c>ontology/shapes.ttl</c> holds on what we write and sees each kind of damage where it is. <c>tests/external/check_shapes.mjs</c> has
/// another engine do the same with the same files.
/// </summary>
public sealed class ShapesTests
{
    private const string Base = "https://kg.example/";
    private static readonly string Folder = Path.Combine(RepositoryRoot.Find(), "tests", "PaperGraph.Export.Tests", "Shapes");
    private static readonly string Sound = File.ReadAllText(Path.Combine(Folder, "sound.ttl"));
    private static readonly ShapesGraph Shapes = ReadShapes();

    public static TheoryData<string, string, string, string, string> Damages
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string>();
            foreach (var row in DamageRows()) rows.Add(row[0], row[1], row[2], row[3], row[4]);
            return rows;
        }
    }

    [Fact]
    public void The_shapes_are_sound_and_all_in_use() => Assert.Empty(Shapes.Warnings);

    [Fact]
    public void A_sound_graph_conforms() => Assert.Empty(Validate(Sound).Results);

    [Theory]
    [MemberData(nameof(Damages))]
    public void One_edit_is_reported_by_its_shape_at_its_node_alone(string shape, string what, string focus, string find, string replacement)
    {
        var damaged = Sound.Replace(find, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Sound, damaged);

        var results = Validate(damaged).Results;
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.Equal((what, Base + focus), (what, result.FocusNode.Text));
            Assert.Equal("https://w3id.org/papergraph/shapes#" + shape, Shapes.OwnerOf(result.SourceShape).Text);
        });
    }

    [Fact]
    public void Related_is_said_both_ways()
    {
        var results = Validate(Sound.Replace("    skos:related concept:kitenet ;\n", "", StringComparison.Ordinal)).Results;
        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.Equal("skos:related is said both ways.", result.Messages[0].LexicalForm));
    }

    [Fact]
    public void Every_shape_has_a_damage()
    {
        var named = OntologyFiles.Read("shapes.ttl")
            .Where(triple => IsNamed(triple.Object.Text, "NodeShape"))
            .Select(triple => triple.Subject.Text.Split('#')[1]);
        Assert.Equal(
            named.Order(StringComparer.Ordinal), DamageRows().Select(row => row[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_constraint_has_a_message_of_its_own()
    {
        var triples = OntologyFiles.Read("shapes.ttl");
        var explained = triples.Where(triple => IsNamed(triple.Predicate.Value, "message")).Select(triple => triple.Subject).ToHashSet();
        var shapes = triples.Where(triple => IsNamed(triple.Predicate.Value, "property")).Select(triple => triple.Object)
            .Concat(triples.Where(triple => IsNamed(triple.Object.Text, "NodeShape")).Select(triple => triple.Subject));
        Assert.DoesNotContain(shapes, shape => !explained.Contains(shape));
    }

    [Fact]
    public void What_we_write_holds_to_the_shapes_alone_and_with_its_evidence()
    {
        var iris = new ResourceIris(Base);
        foreach (var graph in new[] { MadeUpGraph.Build(), OverlappingGraph.Build() })
        {
            var overlap = OverlappingGraph.Overlap(graph);
            AssertConforms(RdfSyntax.Turtle, stream => RdfExport.WriteTurtle(graph, overlap, MadeUpGraph.Description, iris, stream));
            AssertConforms(RdfSyntax.NQuads, stream => RdfExport.WriteNQuads(graph, overlap, MadeUpGraph.Description, iris, stream));
        }
    }

    [Fact]
    public void The_vocabulary_holds_to_its_shapes()
    {
        using var shapes = Dataset.Load(Path.Combine(OntologyFiles.Folder, "vocabulary-shapes.ttl"));
        using var vocabulary = Dataset.Load(Path.Combine(OntologyFiles.Folder, "vocabulary.ttl"));
        var report = ShaclValidator.Validate(vocabulary, ShapesGraph.Read(shapes), new ShaclOptions { ResultLimit = 5 });
        Assert.Empty(report.Results);
    }

    private static bool IsNamed(string iri, string name) => iri.EndsWith('#' + name, StringComparison.Ordinal);

    private static void AssertConforms(RdfSyntax syntax, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        Assert.Empty(Validate(stream, syntax).Results);
    }

    private static ValidationReport Validate(string turtle)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(turtle));
        return Validate(stream, RdfSyntax.Turtle);
    }

    private static ValidationReport Validate(Stream stream, RdfSyntax syntax)
    {
        var builder = new DatasetBuilder();
        RdfReader.Read(stream, syntax, builder);
        using var data = builder.Build();
        return ShaclValidator.Validate(data, Shapes);
    }

    private static ShapesGraph ReadShapes()
    {
        using var dataset = Dataset.Load(Path.Combine(OntologyFiles.Folder, "shapes.ttl"));
        return ShapesGraph.Read(dataset);
    }

    private static IEnumerable<string[]> DamageRows() => File.ReadLines(Path.Combine(Folder, "damages.tsv"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t').Select(cell => cell.Replace("\\n", "\n", StringComparison.Ordinal)).ToArray());
}
