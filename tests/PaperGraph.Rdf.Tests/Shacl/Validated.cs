using System.Text;
using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Rdf.Tests.Shacl;

/// <summary>Small shapes and data in Turtle, and what validating says, as short text.</summary>
internal static class Validated
{
    private const string Prefixes = """
        @prefix : <http://example.org/> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """;

    public static PrefixMap Short { get; } = new(
        ("", new Iri("http://example.org/")), ("xsd", new Iri("http://www.w3.org/2001/XMLSchema#")), ("sh", new Iri("http://www.w3.org/ns/shacl#")));

    public static Dataset Data(string trig)
    {
        var builder = new DatasetBuilder();
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(Prefixes + trig));
        RdfReader.Read(text, RdfSyntax.TriG, builder);
        return builder.Build();
    }

    public static ShapesGraph Shapes(string turtle)
    {
        using var data = Data(turtle);
        return ShapesGraph.Read(data);
    }

    public static ValidationReport Report(string shapes, string data, ShaclOptions? options = null)
    {
        using var dataset = Data(data);
        return ShaclValidator.Validate(dataset, Shapes(shapes), (options ?? new ShaclOptions()) with { Prefixes = Short });
    }

    /// <summary>A line for each result: focus node, a blank, message.</summary>
    public static string Lines(string shapes, string data) =>
        string.Join('\n', Report(shapes, data).Results.Select(result => $"{Name(result.FocusNode)} {result.Messages[0].LexicalForm}"));

    public static string Name(Term term) =>
        term.Kind == TermKind.Iri ? term.Text.Replace("http://example.org/", ":", StringComparison.Ordinal) : term.ToString();

    public static IReadOnlyList<Triple> Triples(ValidationReport report)
    {
        var sink = new Sink();
        report.WriteTo(sink);
        return sink.Found;
    }

    private sealed class Sink : IQuadSink
    {
        public List<Triple> Found { get; } = [];

        public void OnQuad(in QuadView quad) => Found.Add(quad.ToQuad().Triple);
    }
}
