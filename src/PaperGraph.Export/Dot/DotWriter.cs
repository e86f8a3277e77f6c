using PaperGraph.Export.Networks;
using PaperGraph.Export.Rows;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.Dot;

/// <summary>
/// Writes <c>graph.dot</c> for Graphviz, which draws it as it lies: positions are pinned and the engine is named in the file. Holds label,
/// size, colour, shape and tooltip of nodes, relation and weight of edges, not the other columns.
/// </summary>
public sealed class DotWriter : IGraphWriter
{
    // Positions and sizes are in points, Graphviz counts in inches.
    private const double PointsPerInch = 72;
    private const double SmallestLetters = 10;

    /// <inheritdoc/>
    public string FileName => "graph.dot";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var drawn = context.Network;
        var nodes = new NodeRows(drawn.Network, context.BaseIri);
        var dot = new Utf8Output(output);
        dot.Raw(drawn.Network.IsDirected ? "digraph papergraph {\n"u8 : "graph papergraph {\n"u8);
        dot.Raw("  graph [layout=neato, inputscale=72, overlap=true, splines=line, outputorder=edgesfirst, charset=\"UTF-8\"];\n"u8);
        dot.Raw("  node [style=filled, color=white, fixedsize=shape, fontname=\"Helvetica\"];\n"u8);
        dot.Raw("  edge [color=\"#bbbbbb99\", arrowsize=0.5];\n"u8);
        WriteNodes(dot, drawn, nodes);
        WriteEdges(dot, drawn.Network, nodes);
        dot.Raw("}\n"u8);
        dot.Flush();
    }

    private static void WriteNodes(Utf8Output dot, DrawnNetwork drawn, NodeRows nodes)
    {
        var colors = NodeColors.Of(drawn);
        for (var node = 0; node < nodes.Count; node++)
        {
            var row = nodes.Read(node);
            dot.Raw("  "u8);
            dot.Id(row.Id);
            dot.Raw(" [label="u8);
            dot.Label(row.Label);
            dot.Raw(", tooltip="u8);
            dot.Label(row.EntityType);
            dot.Raw(row.EntityType switch
            {
                EntityTypes.Paper => ", shape=box"u8,
                EntityTypes.Repository => ", shape=diamond"u8,
                _ => ", shape=ellipse"u8,
            });
            dot.Raw(", fillcolor="u8);
            dot.Id(colors.Read(node, row.EntityType).ToString());
            dot.Raw(", width="u8);
            dot.Number(Math.Round(drawn.Layout.Size[node] / PointsPerInch, 4));
            dot.Raw(", height="u8);
            dot.Number(Math.Round(drawn.Layout.Size[node] / PointsPerInch, 4));
            dot.Raw(", fontsize="u8);
            dot.Number(Math.Round(SmallestLetters + (drawn.Layout.Size[node] / 5), 1));
            dot.Raw(", pos=\""u8);
            dot.Number(drawn.Layout.X[node]);
            dot.Raw(","u8);
            dot.Number(drawn.Layout.Y[node]);
            dot.Raw("!\"];\n"u8);
        }
    }

    private static void WriteEdges(Utf8Output dot, Network network, NodeRows nodes)
    {
        var arrow = network.IsDirected ? " -> "u8 : " -- "u8;
        var edges = new EdgeRows(network);
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var row = edges.Read(edge);
            dot.Raw("  "u8);
            dot.Id(nodes.Id(row.Source));
            dot.Raw(arrow);
            dot.Id(nodes.Id(row.Target));
            dot.Raw(" [class="u8);
            dot.Id(row.Relation);
            dot.Raw(", tooltip="u8);
            dot.Label(row.Relation);
            dot.Raw(", weight="u8);
            dot.Number(row.Weight);
            dot.Raw("];\n"u8);
        }
    }
}
