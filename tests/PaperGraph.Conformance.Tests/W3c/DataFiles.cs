using System.Text;
using PaperGraph.Rdf;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>Data of suites, each file a document with blank nodes of its own.</summary>
internal static class DataFiles
{
    /// <summary>Adds the triples of a file with a published IRI to a graph.</summary>
    public static void Load(this DatasetBuilder builder, string file, GraphName graph)
    {
        using var stream = File.OpenRead(W3cFolder.PathOf(file));
        builder.BeginDocument();
        RdfReader.Read(stream, SyntaxOf(file), new InGraph(builder, graph), new RdfReadOptions { Source = file, BaseIri = new Iri(file) });
    }

    private static RdfSyntax SyntaxOf(string file) => Path.GetExtension(file) switch
    {
        ".ttl" => RdfSyntax.Turtle,
        ".nt" => RdfSyntax.NTriples,
        ".rdf" => RdfSyntax.RdfXml,
        ".trig" => RdfSyntax.TriG,
        var other => throw new ArgumentException($"no syntax is known for {other}", nameof(file)),
    };

    private sealed class InGraph(DatasetBuilder builder, GraphName graph) : IQuadSink
    {
        private readonly byte[] _name = Encoding.UTF8.GetBytes(graph.Name.Text);

        public void OnQuad(in QuadView quad)
        {
            if (graph.IsDefault) builder.OnQuad(quad);
            else builder.OnQuad(new QuadView(quad.Subject, quad.Predicate, quad.Object, TermView.Iri(_name)));
        }
    }
}
