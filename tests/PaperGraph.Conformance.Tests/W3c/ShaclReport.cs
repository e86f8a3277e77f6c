using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The triples of validation reports that the suite compares: those of the report, its results and their paths.</summary>
internal static class ShaclReport
{
    public const string Message = Sh + "resultMessage";
    private const string Sh = "http://www.w3.org/ns/shacl#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static readonly string[] OfResult =
    [
        Rdf + "type", Sh + "focusNode", Sh + "resultPath", Sh + "value", Sh + "sourceShape", Sh + "sourceConstraintComponent",
        Sh + "resultSeverity", Message,
    ];

    private static readonly string[] OfPath =
    [
        Rdf + "first", Rdf + "rest", Sh + "inversePath", Sh + "alternativePath", Sh + "zeroOrMorePath", Sh + "oneOrMorePath",
        Sh + "zeroOrOnePath",
    ];

    /// <summary>The report that a manifest expects at a node.</summary>
    public static List<Triple> Of(ManifestGraph graph, Term report)
    {
        var triples = new List<Triple>();
        foreach (var predicate in new[] { Rdf + "type", Sh + "conforms", Sh + "result" })
            triples.AddRange(graph.Objects(report, predicate).Select(value => new Triple(report, new Iri(predicate), value)));
        foreach (var result in graph.Objects(report, Sh + "result"))
        {
            foreach (var predicate in OfResult)
                triples.AddRange(graph.Objects(result, predicate).Select(value => new Triple(result, new Iri(predicate), value)));
            foreach (var path in graph.Objects(result, Sh + "resultPath")) AddPath(graph, path, triples);
        }

        return triples;
    }

    /// <summary>The report that was found.</summary>
    public static List<Triple> Of(ValidationReport report)
    {
        var sink = new Sink();
        report.WriteTo(sink);
        return sink.Triples;
    }

    private static void AddPath(ManifestGraph graph, Term path, List<Triple> triples)
    {
        if (path.Kind != TermKind.BlankNode) return;
        foreach (var predicate in OfPath)
        {
            foreach (var value in graph.Objects(path, predicate))
            {
                triples.Add(new Triple(path, new Iri(predicate), value));
                AddPath(graph, value, triples);
            }
        }
    }

    private sealed class Sink : IQuadSink
    {
        public List<Triple> Triples { get; } = [];

        public void OnQuad(in QuadView quad) => Triples.Add(quad.ToQuad().Triple);
    }
}
