using System.Globalization;
using System.Text;
using System.Xml;
using PaperGraph.Analysis.Layout;
using PaperGraph.Export.Rows;

namespace PaperGraph.Export.GraphMl;

/// <summary>
/// Writes <c>graph.graphml</c> so that Gephi, Gephi Lite, graphology and networkx read the same graph from it: GraphML 1.0, all edges
/// directed, a key a column, positions, sizes and colours in place. A value that is not known is left out.
/// </summary>
public sealed class GraphMlWriter : IGraphWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Schema = "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    /// <inheritdoc/>
    public string FileName => "graph.graphml";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var rows = new GraphRows(context.Graph, context.BaseIri);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            IndentChars = "",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
        });
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xmlns", "xsi", ns: null, SchemaInstance);
        xml.WriteAttributeString("xsi", "schemaLocation", SchemaInstance, $"{Namespace} {Schema}");
        WriteKeys(xml);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "papergraph");
        xml.WriteAttributeString("edgedefault", "directed");
        WriteNodes(xml, rows, context.Layout);
        WriteEdges(xml, rows);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteKeys(XmlWriter xml)
    {
        foreach (var key in GraphMlKeys.Node) WriteKey(xml, key, "node");
        foreach (var key in GraphMlKeys.Edge) WriteKey(xml, key, "edge");
    }

    private static void WriteKey(XmlWriter xml, GraphMlKey key, string domain)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", key.Name);
        xml.WriteAttributeString("for", domain);
        xml.WriteAttributeString("attr.name", key.Name);
        xml.WriteAttributeString("attr.type", key.Type);
        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, GraphRows rows, NodeLayout layout)
    {
        var index = 0;
        foreach (var row in rows.Nodes())
        {
            var color = NodeColor.Of(row.EntityType);
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", row.Id);
            Text(xml, "label", row.Label);
            Text(xml, "entity_type", row.EntityType);
            if (row.Year is { } year) Number(xml, "year", year);
            if (row.PaperCount is { } papers) Number(xml, "paper_count", papers);
            Text(xml, "alt_labels", row.AltLabels);
            Text(xml, "url", row.Url);
            Text(xml, "identifier", row.Identifier);
            Number(xml, "x", layout.X[index]);
            Number(xml, "y", layout.Y[index]);
            Number(xml, "size", layout.Size[index]);
            Number(xml, "r", color.R);
            Number(xml, "g", color.G);
            Number(xml, "b", color.B);
            xml.WriteEndElement();
            index++;
        }
    }

    private static void WriteEdges(XmlWriter xml, GraphRows rows)
    {
        var index = 0;
        foreach (var row in rows.Edges())
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", $"e{index++}");
            xml.WriteAttributeString("source", row.Source);
            xml.WriteAttributeString("target", row.Target);

            // To Gephi this is the edge's kind, which keeps parallel edges of different meaning apart.
            xml.WriteAttributeString("label", row.Relation);
            Text(xml, "relation", row.Relation);
            Number(xml, "weight", row.Weight);
            Number(xml, "confidence", row.Confidence);
            Number(xml, "support", row.Support);
            Text(xml, "evidence", row.Evidence);
            Text(xml, "papers", row.Papers);
            xml.WriteEndElement();
        }
    }

    private static void Text(XmlWriter xml, string key, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        StartData(xml, key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void Number(XmlWriter xml, string key, double value)
    {
        if (double.IsFinite(value)) Text(xml, key, value.ToString(CultureInfo.InvariantCulture));
    }

    private static void StartData(XmlWriter xml, string key)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
    }
}
