using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Model;
using PaperGraph.Rdf;
using PaperGraph.Rdf.JsonLd;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// Writes a knowledge graph as RDF by our ontology, with the given pairs of concepts (<see cref="ExportContext.Overlap"/>) as overlaps. Equal
/// graphs with equal pairs, in whatever order, give equal bytes; the streams stay open.
/// </summary>
public static class RdfExport
{
    /// <summary>Writes graph.ttl: what is asserted, grouped by subject. Needs memory for the nodes' IRIs, not for the triples.</summary>
    public static void WriteTurtle(
        KnowledgeGraph graph, ImmutableArray<ConceptPair> overlap, BuildDescription build, ResourceIris iris, Stream output)
    {
        using var writer = new TurtleWriter(output, Ontology.Prefixes(iris));
        foreach (var triple in Assertions(graph, overlap, build, iris)) writer.Write(triple);
    }

    /// <summary>Writes graph.jsonld: the triples of graph.ttl as nodes under a context of plain words.</summary>
    public static void WriteJsonLd(
        KnowledgeGraph graph, ImmutableArray<ConceptPair> overlap, BuildDescription build, ResourceIris iris, Stream output)
    {
        using var writer = new JsonLdWriter(output, new JsonLdContext(Ontology.Prefixes(iris), JsonLdWords.All));
        foreach (var triple in Assertions(graph, overlap, build, iris)) writer.Write(triple);
    }

    /// <summary>
    /// Writes graph.nq: the triples of graph.ttl in one named graph (<see cref="ResourceIris.AssertionGraph"/>), and in another
    /// (<see cref="ResourceIris.EvidenceGraph"/>) every text, mention, link and place that states a relation, with offsets in code points.
    /// </summary>
    public static void WriteNQuads(
        KnowledgeGraph graph, ImmutableArray<ConceptPair> overlap, BuildDescription build, ResourceIris iris, Stream output)
    {
        // Abstracts are full of LaTeX, and some readers undo the canonical escape of its backslashes wrongly.
        using var writer = new NQuadsWriter(output, new NQuadsOptions { NumericBackslash = true });
        foreach (var (triples, name) in NamedGraphs(graph, ConceptTies.Of(graph, overlap), build, iris))
        {
            foreach (var triple in triples) writer.Write(triple, name);
        }
    }

    /// <summary>Writes graph.pgd: the quads of graph.nq as a saved dataset. All of them are in memory meanwhile.</summary>
    public static void WriteDataset(
        KnowledgeGraph graph, ImmutableArray<ConceptPair> overlap, BuildDescription build, ResourceIris iris, Stream output)
    {
        // What people ask of a build lies in both graphs.
        var builder = new DatasetBuilder { WithUnion = true };
        foreach (var (triples, name) in NamedGraphs(graph, ConceptTies.Of(graph, overlap), build, iris))
        {
            foreach (var triple in triples) builder.Add(new Quad(triple, name));
        }

        using var dataset = builder.Build();
        dataset.Save(output);
    }

    /// <summary>The triples of both graphs as one, in memory.</summary>
    internal static Dataset Load(KnowledgeGraph graph, ConceptTies ties, BuildDescription build, ResourceIris iris)
    {
        var builder = new DatasetBuilder();
        foreach (var (triples, _) in NamedGraphs(graph, ties, build, iris))
        {
            foreach (var triple in triples) builder.Add(new Quad(triple, default));
        }

        return builder.Build();
    }

    private static IEnumerable<Triple> Assertions(
        KnowledgeGraph graph, ImmutableArray<ConceptPair> overlap, BuildDescription build, ResourceIris iris) =>
        NamedGraphs(graph, ConceptTies.Of(graph, overlap), build, iris)[0].Triples;

    private static (IEnumerable<Triple> Triples, GraphName Name)[] NamedGraphs(
        KnowledgeGraph graph, ConceptTies ties, BuildDescription build, ResourceIris iris)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(build);
        ArgumentNullException.ThrowIfNull(iris);
        var nodes = new NodeIris(graph, iris);
        var provenance = new Provenance(graph, build, iris);
        var dataset = new DatasetDescription(graph, ties, nodes, provenance);
        return
        [
            (new AssertionTriples(graph, ties, nodes, dataset).All(), new GraphName(iris.AssertionGraph)),
            (new EvidenceTriples(graph, nodes, provenance).All(), new GraphName(iris.EvidenceGraph)),
        ];
    }
}
