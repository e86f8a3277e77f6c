using System.Text;
using PaperGraph.Rdf.JsonLd;
using PaperGraph.Rdf.Tests.Syntaxes;
using static PaperGraph.Rdf.Tests.JsonLd.JsonLdText;

namespace PaperGraph.Rdf.Tests.JsonLd;

public sealed class JsonLdRoundTripTests
{
    private static readonly JsonLdContext Context = new(
        new PrefixMap(
            ("", new Iri("http://example.org/")),
            ("ex", new Iri("http://example.org/")),
            ("h", new Iri("http://example.org/x#")),
            ("x", new Iri("http://nowhere/"))),
        new JsonLdTerm("knows", new Iri("http://example.org/a")) { IsReference = true },
        new JsonLdTerm("a", new Iri("http://example.org/a")),
        new JsonLdTerm("count", new Iri("http://example.org/a")) { Datatype = Xsd.Integer },
        new JsonLdTerm("label", new Iri("http://example.org/x#y")) { Language = "EN" });

    [Fact]
    public void Expanded_form_is_read_again()
    {
        for (var seed = 0; seed < 600; seed++)
        {
            var quads = new RandomQuads(seed).Next(30, hasGraphs: true);
            var written = Expanded(quads);
            Assert.True(Isomorphism.AreIsomorphic(quads, Read(written)), $"seed {seed}:\n{Encoding.UTF8.GetString(written)}");
        }
    }

    [Fact]
    public void What_is_written_with_a_context_is_read_again()
    {
        for (var seed = 0; seed < 600; seed++)
        {
            var quads = new RandomQuads(seed).Next(30, hasGraphs: true);
            var written = Written(quads, Context);
            Assert.True(Isomorphism.AreIsomorphic(quads, Read(written)), $"seed {seed}:\n{Encoding.UTF8.GetString(written)}");
        }
    }

    [Fact]
    public void Lists_of_any_shape_are_read_again()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var quads = RandomLists(new Random(seed));
            var written = Expanded(quads);
            Assert.True(Isomorphism.AreIsomorphic(quads, Read(written)), $"seed {seed}:\n{Encoding.UTF8.GetString(written)}");
        }
    }

    [Fact]
    public void Order_of_quads_changes_no_byte_of_expanded_form()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var quads = new RandomQuads(seed).Next(30, hasGraphs: true);
            Assert.Equal(Expanded(quads), Expanded(Enumerable.Reverse(quads).Concat(quads)));
        }
    }

    /// <summary>Quads of rdf:first, rdf:rest and rdf:nil in a few nodes: lists, and all that only looks like them.</summary>
    private static List<Quad> RandomLists(Random random)
    {
        const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        Iri[] predicates = [new(Rdf + "first"), new(Rdf + "rest"), new(Rdf + "rest"), new("http://p"), RdfNames.Type];
        var quads = new List<Quad>();
        for (var i = 0; i < 6; i++)
        {
            var cell = new BlankNode("c" + i);
            var graph = random.Next(8) == 0 ? new GraphName(new Iri("http://g")) : default;
            var next = i == 5 || random.Next(4) == 0 ? (Term)new Iri(Rdf + "nil") : new BlankNode("c" + random.Next(i + 1, 6));
            var item = random.Next(3) == 0 ? (Term)new BlankNode("c" + random.Next(6)) : new Literal("x");
            quads.Add(new Quad(new Triple(cell, predicates[0], item), graph));
            quads.Add(new Quad(new Triple(cell, predicates[1], next), graph));
        }

        for (var i = random.Next(4); i > 0; i--)
        {
            var subject = random.Next(2) == 0 ? (Term)new Iri("http://s") : new BlankNode("c" + random.Next(6));
            quads.Add(new Quad(new Triple(subject, predicates[random.Next(5)], new BlankNode("c" + random.Next(6))), default));
        }

        return quads;
    }
}
