using System.Collections.Immutable;

namespace PaperGraph.Analysis.Projection;

/// <summary>One side of an <see cref="Incidence"/> as a graph of its own, and what was left out to make it.</summary>
/// <param name="Graph">A node for each concept (or paper) of the incidence, at the same index.</param>
/// <param name="LeftOut">
/// Papers (or concepts) that no pair was looked for in, because they join more than the options' limit; ascending. Empty when the
/// projection is complete.
/// </param>
/// <param name="LeftOutEdges">How many of the incidence's edges those have.</param>
public sealed record ProjectedGraph(UndirectedGraph Graph, ImmutableArray<int> LeftOut, int LeftOutEdges)
{
    internal static ProjectedGraph Of(UndirectedGraph graph, Adjacency columns, bool[] skipped)
    {
        var leftOut = ImmutableArray.CreateBuilder<int>();
        var edges = 0;
        for (var column = 0; column < skipped.Length; column++)
        {
            if (!skipped[column]) continue;
            leftOut.Add(column);
            edges += columns.LengthOf(column);
        }

        return new ProjectedGraph(graph, leftOut.ToImmutable(), edges);
    }
}
