using System.Collections.Immutable;
using PaperGraph.Export.Cx2;
using PaperGraph.Export.Dot;
using PaperGraph.Export.Gexf;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.JsonLines;
using PaperGraph.Export.Neo4j;
using PaperGraph.Export.Rdf;
using PaperGraph.Export.Rejections;
using PaperGraph.Export.Report;
using PaperGraph.Export.Tables;
using PaperGraph.Export.Vosviewer;

namespace PaperGraph.Export;

/// <summary>The writers of this folder's formats, the slowest first so that two cores end together.</summary>
public static class GraphWriters
{
    /// <summary>One of each that every build writes.</summary>
    public static ImmutableArray<IGraphWriter> All { get; } =
    [
        new NQuadsGraphWriter(), new JsonLdGraphWriter(), new PapersWriter(), new TurtleGraphWriter(), GexfWriter.OfGraph, new GraphMlWriter(),
        new EdgesTableWriter(), new ReportWriter(), GexfWriter.OfConcepts, new NodesTableWriter(), new OverlapWriter(), new MergesWriter(),
        new RejectionsWriter(),
    ];

    /// <summary>The writer of a saved dataset for queries, which is left out unless asked for: it holds all quads in memory.</summary>
    public static IGraphWriter Index { get; } = new DatasetGraphWriter();

    /// <summary>Names of formats for programs that not everybody has, written when asked for; in order.</summary>
    public static ImmutableArray<string> OptionalFormats { get; } = ["cx2", "dot", "neo4j", "vosviewer"];

    /// <summary>The writers of one of <see cref="OptionalFormats"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static ImmutableArray<IGraphWriter> Optional(string format) => format switch
    {
        "cx2" => [new Cx2Writer()],
        "dot" => [new DotWriter()],
        "neo4j" => [new Neo4jNodesWriter(), new Neo4jRelationshipsWriter()],
        "vosviewer" => [new VosviewerWriter()],
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };
}
