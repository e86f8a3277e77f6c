using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>Writes a knowledge graph as RDF by our ontology. Equal graphs give equal bytes; the streams stay open.</summary>
public static class RdfExport
{
    /// <summary>Writes graph.ttl: what is asserted, grouped by subject. Needs memory for the nodes' IRIs, not for the triples.</summary>
    public static void WriteTurtle(KnowledgeGraph graph, ResourceIris iris, Stream output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(iris);
        using var writer = new TurtleWriter(output, Ontology.Prefixes(iris));
        foreach (var triple in new AssertionTriples(graph, new NodeIris(graph, iris)).All()) writer.Write(triple);
    }

    /// <summary>
    /// Writes graph.nq: the triples of graph.ttl in one named graph (<see cref="ResourceIris.AssertionGraph"/>), and in another
    /// (<see cref="ResourceIris.EvidenceGraph"/>) every text, mention, link and place that states a relation, with offsets in code points.
    /// </summary>
    public static void WriteNQuads(KnowledgeGraph graph, ResourceIris iris, Stream output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(iris);
        // Abstracts are full of LaTeX, and some readers undo the canonical escape of its backslashes wrongly.
        using var writer = new NQuadsWriter(output, new NQuadsOptions { NumericBackslash = true });
        var nodes = new NodeIris(graph, iris);
        var (assertions, evidence) = (new GraphName(iris.AssertionGraph), new GraphName(iris.EvidenceGraph));
        foreach (var triple in new AssertionTriples(graph, nodes).All()) writer.Write(triple, assertions);
        foreach (var triple in new EvidenceTriples(graph, nodes).All()) writer.Write(triple, evidence);
    }
}
