using System.Collections.Immutable;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.JsonLines;
using PaperGraph.Export.Rdf;
using PaperGraph.Export.Rejections;
using PaperGraph.Export.Tables;

namespace PaperGraph.Export;

/// <summary>The writers of this folder's formats, the slowest first so that two cores end together.</summary>
public static class GraphWriters
{
    /// <summary>One of each.</summary>
    public static ImmutableArray<IGraphWriter> All { get; } =
    [
        new NQuadsGraphWriter(), new GraphMlWriter(), new JsonLdGraphWriter(), new PapersWriter(), new TurtleGraphWriter(), new EdgesTableWriter(),
        new NodesTableWriter(), new OverlapWriter(), new MergesWriter(), new RejectionsWriter(),
    ];

    /// <summary>The writer of a saved dataset for queries, which is left out unless asked for: it holds all quads in memory.</summary>
    public static IGraphWriter Index { get; } = new DatasetGraphWriter();
}
