using System.Collections.Immutable;
using PaperGraph.Export.Columns;
using PaperGraph.Export.Networks;
using PaperGraph.Export.Rows;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.GraphMl;

/// <summary>
/// Writes <c>graph.graphml</c> so that Gephi, Gephi Lite, graphology and networkx read the same graph from it: GraphML 1.0, all edges of
/// one direction, a key a column, positions, sizes and colours in place, a node and an edge a line. A value that is not known is left out.
/// </summary>
public sealed class GraphMlWriter : IGraphWriter
{
    private static readonly byte[][] NodeStarts = GraphMlValues.Starts(NodeColumns.All);
    private static readonly byte[][] EdgeStarts = GraphMlValues.Starts(EdgeColumns.All);

    /// <inheritdoc/>
    public string FileName => "graph.graphml";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var drawn = context.Network;
        var nodes = new NodeRows(drawn.Network, context.BaseIri);
        var xml = new Utf8Output(output);
        xml.Raw("""
            <?xml version="1.0" encoding="utf-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

            """u8);
        WriteKeys(xml);
        xml.Raw(drawn.Network.IsDirected
            ? "<graph id=\"papergraph\" edgedefault=\"directed\">\n"u8
            : "<graph id=\"papergraph\" edgedefault=\"undirected\">\n"u8);
        WriteNodes(xml, drawn, nodes);
        WriteEdges(xml, nodes, new EdgeRows(drawn.Network));
        xml.Raw("</graph>\n</graphml>\n"u8);
        xml.Flush();
    }

    // label, x, y, size, r, g, b and weight are properties to Gephi and graphology; the others become columns.
    private static void WriteKeys(Utf8Output xml)
    {
        WriteKey(xml, "label", "node", "string");
        WriteKeys(xml, NodeColumns.All, "node");
        foreach (var name in (string[])["x", "y", "size"]) WriteKey(xml, name, "node", "float");
        foreach (var name in (string[])["r", "g", "b"]) WriteKey(xml, name, "node", "int");
        WriteKey(xml, "weight", "edge", "double");
        WriteKeys(xml, EdgeColumns.All, "edge");
    }

    private static void WriteKeys(Utf8Output xml, ImmutableArray<Column> columns, string domain)
    {
        foreach (var column in columns)
        {
            WriteKey(xml, column.Name, domain, column.Type switch
            {
                ColumnType.Whole => "int",
                ColumnType.Real => "double",
                _ => "string",
            });
        }
    }

    private static void WriteKey(Utf8Output xml, string name, string domain, string type)
    {
        xml.Attribute("<key id=\""u8, name);
        xml.Attribute(" for=\""u8, domain);
        xml.Attribute(" attr.name=\""u8, name);
        xml.Attribute(" attr.type=\""u8, type);
        xml.Raw("/>\n"u8);
    }

    private static void WriteNodes(Utf8Output xml, DrawnNetwork drawn, NodeRows nodes)
    {
        var values = new GraphMlValues(xml, NodeStarts);
        var colors = NodeColors.Of(drawn);
        for (var node = 0; node < nodes.Count; node++)
        {
            var row = nodes.Read(node);
            var color = colors.Read(node, row.EntityType);
            xml.Attribute("<node id=\""u8, row.Id);
            xml.Raw(">"u8);
            if (row.Label.Length > 0)
            {
                xml.Raw("<data key=\"label\">"u8);
                xml.Content(row.Label);
                xml.Raw("</data>"u8);
            }

            NodeColumns.Write(drawn, node, row, ref values);
            WriteNumber(xml, "<data key=\"x\">"u8, drawn.Layout.X[node]);
            WriteNumber(xml, "<data key=\"y\">"u8, drawn.Layout.Y[node]);
            WriteNumber(xml, "<data key=\"size\">"u8, drawn.Layout.Size[node]);
            WriteNumber(xml, "<data key=\"r\">"u8, color.R);
            WriteNumber(xml, "<data key=\"g\">"u8, color.G);
            WriteNumber(xml, "<data key=\"b\">"u8, color.B);
            xml.Raw("</node>\n"u8);
        }
    }

    private static void WriteEdges(Utf8Output xml, NodeRows nodes, EdgeRows edges)
    {
        var values = new GraphMlValues(xml, EdgeStarts);
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var row = edges.Read(edge);
            xml.Attribute("<edge id=\"e"u8, edge);
            xml.Attribute(" source=\""u8, nodes.Id(row.Source));
            xml.Attribute(" target=\""u8, nodes.Id(row.Target));

            // To Gephi this is the edge's kind, which keeps parallel edges of different meaning apart.
            xml.Attribute(" label=\""u8, row.Relation);
            xml.Raw(">"u8);
            WriteNumber(xml, "<data key=\"weight\">"u8, row.Weight);
            EdgeColumns.Write(row, ref values);
            xml.Raw("</edge>\n"u8);
        }
    }

    private static void WriteNumber(Utf8Output xml, ReadOnlySpan<byte> start, double value)
    {
        xml.Raw(start);
        xml.Number(value);
        xml.Raw("</data>"u8);
    }
}
