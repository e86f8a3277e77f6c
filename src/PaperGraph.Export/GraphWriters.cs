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
        new NQuadsGraphWriter(), new GraphMlWriter(), new PapersWriter(), new TurtleGraphWriter(), new EdgesTableWriter(), new NodesTableWriter(), new MergesWriter(), new RejectionsWriter(),
    ];
}
