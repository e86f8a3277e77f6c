using PaperGraph.Export.Rdf;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Tests.Rdf;

/// <summary>The same graph in several forms says the same.</summary>
public sealed class RdfFormsTests
{
    [Fact]
    public void The_JSON_LD_reads_back_to_the_triples_of_the_Turtle()
    {
        var turtle = Read(new TurtleGraphWriter(), RdfSyntax.Turtle);

        Assert.NotEmpty(turtle);
        Assert.Equal(turtle, Read(new JsonLdGraphWriter(), RdfSyntax.JsonLd));
    }

    [Fact]
    public void The_saved_dataset_holds_the_quads_of_the_N_Quads()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Written.Bytes(new DatasetGraphWriter()));
            using var dataset = PaperGraph.Rdf.Dataset.Open(path);
            var saved = new QuadSet();
            dataset.WriteTo(saved);

            Assert.Equal(Read(new NQuadsGraphWriter(), RdfSyntax.NQuads), saved.Quads);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Words_of_the_JSON_LD_are_plain()
    {
        var lines = Written.Text(new JsonLdGraphWriter()).Split('\n');

        var paper = lines.First(static line => line.Contains("\"Paper\"]", StringComparison.Ordinal));
        foreach (var word in (string[])["\"source\":", "\"title\":", "\"identifier\":"]) Assert.Contains(word, paper, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_context_is_the_one_in_the_JSON_LD()
    {
        var inFile = File.ReadAllText(Path.Combine(OntologyFiles.Folder, "context.jsonld"));
        var written = Written.Text(new JsonLdGraphWriter());

        Assert.Equal(written[..written.IndexOf(",\n\"@graph\"", StringComparison.Ordinal)] + "\n}\n", inFile);
    }

    [Fact]
    public void Every_own_class_and_property_has_a_word()
    {
        var worded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in JsonLdWords.All) worded.Add(word.Iri.Value);
        Assert.DoesNotContain(OntologyTests.OwnTermIris(), term => !worded.Contains(term));
    }

    private static HashSet<string> Read(IGraphWriter writer, RdfSyntax syntax)
    {
        using var stream = new MemoryStream(Written.Bytes(writer));
        var sink = new QuadSet();
        RdfReader.Read(stream, syntax, sink);
        return sink.Quads;
    }

    private sealed class QuadSet : IQuadSink
    {
        public HashSet<string> Quads { get; } = new(StringComparer.Ordinal);

        public void OnQuad(in QuadView quad) => Quads.Add($"{quad.ToQuad()}");
    }
}
