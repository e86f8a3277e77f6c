using System.Collections.Immutable;
using PaperGraph.Export.Columns;
using PaperGraph.Export.Networks;
using PaperGraph.Export.Rows;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.Gexf;

/// <summary>
/// Writes a network as GEXF 1.3, finished for Gephi: positions, sizes, colours and shapes in place, the relation of an edge as its kind,
/// years as time where any is known (a node or an edge begins on the first of January of its first year and never ends). A node and an
/// edge a line; a value that is not known is left out.
/// </summary>
public sealed class GexfWriter : IGraphWriter
{
    private static readonly byte[][] NodeStarts = GexfValues.Starts(NodeColumns.All);
    private static readonly byte[][] EdgeStarts = GexfValues.Starts(EdgeColumns.All);

    private readonly Func<ExportContext, DrawnNetwork> _network;

    private GexfWriter(string fileName, Func<ExportContext, DrawnNetwork> network) => (FileName, _network) = (fileName, network);

    /// <summary>Writes <c>graph.gexf</c>: <see cref="ExportContext.Network"/>.</summary>
    public static GexfWriter OfGraph { get; } = new("graph.gexf", static context => context.Network);

    /// <summary>Writes <c>concepts.gexf</c>: <see cref="ExportContext.Concepts"/>.</summary>
    public static GexfWriter OfConcepts { get; } = new("concepts.gexf", static context => context.Concepts);

    /// <inheritdoc/>
    public string FileName { get; }

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var drawn = _network(context);
        var nodes = new NodeRows(drawn.Network, context.BaseIri);
        var hasTime = nodes.HaveYears;
        var xml = new Utf8Output(output);
        WriteHead(xml, drawn.Network, context.Build.Version, hasTime);
        WriteNodes(xml, drawn, nodes);
        WriteEdges(xml, nodes, new EdgeRows(drawn.Network));
        xml.Raw("</graph>\n</gexf>\n"u8);
        xml.Flush();
    }

    private static void WriteHead(Utf8Output xml, Network network, string version, bool hasTime)
    {
        xml.Raw("""
            <?xml version="1.0" encoding="utf-8"?>
            <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
            <meta>
            <creator>PaperGraph 
            """u8);
        xml.Content(PlainText.ForXml(version));
        xml.Raw("</creator>\n<description>"u8);
        xml.Content(network.Description);
        xml.Raw("</description>\n</meta>\n"u8);
        xml.Attribute("<graph defaultedgetype=\""u8, network.IsDirected ? "directed" : "undirected");
        xml.Raw(hasTime
            ? " idtype=\"string\" mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\">\n"u8
            : " idtype=\"string\" mode=\"static\">\n"u8);
        WriteAttributes(xml, NodeColumns.All, "node");
        WriteAttributes(xml, EdgeColumns.All, "edge");
    }

    private static void WriteAttributes(Utf8Output xml, ImmutableArray<Column> columns, string domain)
    {
        xml.Attribute("<attributes class=\""u8, domain);
        xml.Raw(" mode=\"static\">\n"u8);
        foreach (var column in columns)
        {
            xml.Attribute("<attribute id=\""u8, column.Name);
            xml.Attribute(" title=\""u8, column.Name);
            xml.Attribute(" type=\""u8, column.Type switch
            {
                ColumnType.Whole => "integer",
                ColumnType.Real => "double",
                _ => "string",
            });
            xml.Raw("/>\n"u8);
        }

        xml.Raw("</attributes>\n"u8);
    }

    private static void WriteNodes(Utf8Output xml, DrawnNetwork drawn, NodeRows nodes)
    {
        var values = new GexfValues(xml, NodeStarts);
        xml.Attribute("<nodes count=\""u8, nodes.Count);
        xml.Raw(">\n"u8);
        var colors = NodeColors.Of(drawn);
        for (var node = 0; node < nodes.Count; node++)
        {
            var row = nodes.Read(node);
            xml.Attribute("<node id=\""u8, row.Id);
            xml.Attribute(" label=\""u8, row.Label);
            WriteStart(xml, nodes.Begin(node));
            xml.Raw("><attvalues>"u8);
            NodeColumns.Write(drawn, node, row, ref values);
            xml.Raw("</attvalues>"u8);
            WriteAppearance(xml, drawn, node, colors.Read(node, row.EntityType), row.EntityType);
            xml.Raw("</node>\n"u8);
        }

        xml.Raw("</nodes>\n"u8);
    }

    private static void WriteAppearance(Utf8Output xml, DrawnNetwork drawn, int node, NodeColor color, string entityType)
    {
        xml.Attribute("<viz:color r=\""u8, color.R);
        xml.Attribute(" g=\""u8, color.G);
        xml.Attribute(" b=\""u8, color.B);
        xml.Attribute("/><viz:size value=\""u8, drawn.Layout.Size[node]);
        xml.Attribute("/><viz:position x=\""u8, drawn.Layout.X[node]);
        xml.Attribute(" y=\""u8, drawn.Layout.Y[node]);
        xml.Attribute("/><viz:shape value=\""u8, entityType switch
        {
            EntityTypes.Paper => "square",
            EntityTypes.Repository => "diamond",
            _ => "disc",
        });
        xml.Raw("/>"u8);
    }

    private static void WriteEdges(Utf8Output xml, NodeRows nodes, EdgeRows edges)
    {
        var values = new GexfValues(xml, EdgeStarts);
        xml.Attribute("<edges count=\""u8, edges.Count);
        xml.Raw(">\n"u8);
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var row = edges.Read(edge);
            xml.Attribute("<edge id=\"e"u8, edge);
            xml.Attribute(" source=\""u8, nodes.Id(row.Source));
            xml.Attribute(" target=\""u8, nodes.Id(row.Target));

            // The kind keeps parallel edges of different meaning apart.
            xml.Attribute(" kind=\""u8, row.Relation);
            xml.Attribute(" weight=\""u8, row.Weight);
            WriteStart(xml, row.FirstYear);
            xml.Raw("><attvalues>"u8);
            EdgeColumns.Write(row, ref values);
            xml.Raw("</attvalues></edge>\n"u8);
        }

        xml.Raw("</edges>\n"u8);
    }

    private static void WriteStart(Utf8Output xml, int? year)
    {
        if (year is not { } known) return;
        xml.Raw(" start=\""u8);
        for (var place = 1000; place > 1 && known < place; place /= 10) xml.Raw("0"u8);
        xml.Number(known);
        xml.Raw("-01-01\""u8);
    }
}
