using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Export.Columns;
using PaperGraph.Export.Networks;
using PaperGraph.Export.Rows;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.Cx2;

/// <summary>
/// Writes <c>graph.cx2</c> for Cytoscape, Cytoscape Web and NDEx: Cytoscape Exchange 2.0 with positions, and a style that takes label,
/// size, colour and shape of a node and the width of an edge from the columns <c>name</c>, <c>size</c>, <c>color</c>, <c>entity_type</c>
/// and <c>weight</c>.
/// </summary>
public sealed class Cx2Writer : IGraphWriter
{
    private static readonly JsonEncodedText[] NodeNames = Cx2Values.Names(NodeColumns.All);
    private static readonly JsonEncodedText[] EdgeNames = Cx2Values.Names(EdgeColumns.All);

    /// <inheritdoc/>
    public string FileName => "graph.cx2";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var drawn = context.Network;
        using var json = JsonOutput.Create(output);
        json.WriteStartArray();
        WriteHead(json, drawn.Network);
        WriteNodes(json, drawn, new NodeRows(drawn.Network, context.BaseIri));
        WriteEdges(json, new EdgeRows(drawn.Network));
        Cx2Style.Write(json, drawn.Network.IsDirected);
        json.WriteStartObject();
        json.WriteStartArray("status");
        json.WriteStartObject();
        json.WriteString("error", "");
        json.WriteBoolean("success", value: true);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter json, Network network)
    {
        json.WriteStartObject();
        json.WriteString("CXVersion", "2.0");
        json.WriteBoolean("hasFragments", value: false);
        json.WriteEndObject();

        json.WriteStartObject();
        json.WriteStartArray("metaData");
        WriteCount(json, "attributeDeclarations", 1);
        WriteCount(json, "networkAttributes", 1);
        WriteCount(json, "nodes", network.NodeCount);
        WriteCount(json, "edges", network.EdgeCount);
        WriteCount(json, "visualProperties", 1);
        json.WriteEndArray();
        json.WriteEndObject();

        json.WriteStartObject();
        json.WriteStartArray("attributeDeclarations");
        json.WriteStartObject();
        WriteDeclarations(json, "networkAttributes", [], ("name", "string"), ("description", "string"));
        WriteDeclarations(json, "nodes", NodeColumns.All, ("name", "string"), ("size", "double"), ("color", "string"));
        WriteDeclarations(json, "edges", EdgeColumns.All, ("interaction", "string"), ("weight", "double"));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();

        json.WriteStartObject();
        json.WriteStartArray("networkAttributes");
        json.WriteStartObject();
        json.WriteString("name", "PaperGraph");
        json.WriteString("description", network.Description);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, string aspect, int count)
    {
        json.WriteStartObject();
        json.WriteString("name", aspect);
        json.WriteNumber("elementCount", count);
        json.WriteEndObject();
    }

    private static void WriteDeclarations(
        Utf8JsonWriter json, string aspect, ImmutableArray<Column> columns, params ReadOnlySpan<(string Name, string Type)> own)
    {
        json.WriteStartObject(aspect);
        foreach (var (name, type) in own) WriteDeclaration(json, name, type);
        foreach (var column in columns)
        {
            WriteDeclaration(json, column.Name, column.Type switch
            {
                ColumnType.Whole => "integer",
                ColumnType.Real => "double",
                _ => "string",
            });
        }

        json.WriteEndObject();
    }

    private static void WriteDeclaration(Utf8JsonWriter json, string name, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("d", type);
        json.WriteEndObject();
    }

    private static void WriteNodes(Utf8JsonWriter json, DrawnNetwork drawn, NodeRows nodes)
    {
        var values = new Cx2Values(json, NodeNames);
        json.WriteStartObject();
        json.WriteStartArray("nodes");
        var colors = NodeColors.Of(drawn);
        for (var node = 0; node < nodes.Count; node++)
        {
            var row = nodes.Read(node);
            json.WriteStartObject();
            json.WriteNumber("id", node);
            json.WriteNumber("x", drawn.Layout.X[node]);

            // Cytoscape's axis points down.
            json.WriteNumber("y", 0 - drawn.Layout.Y[node]);
            json.WriteStartObject("v");
            json.WriteString("name", row.Label);
            json.WriteNumber("size", drawn.Layout.Size[node]);
            json.WriteString("color", colors.Read(node, row.EntityType).ToString());
            NodeColumns.Write(drawn, node, row, ref values);
            json.WriteEndObject();
            json.WriteEndObject();
            json.FlushIfLong();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEdges(Utf8JsonWriter json, EdgeRows edges)
    {
        var values = new Cx2Values(json, EdgeNames);
        json.WriteStartObject();
        json.WriteStartArray("edges");
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var row = edges.Read(edge);
            json.WriteStartObject();
            json.WriteNumber("id", edge);
            json.WriteNumber("s", row.Source);
            json.WriteNumber("t", row.Target);
            json.WriteStartObject("v");

            // Cytoscape's own word for the relation.
            json.WriteString("interaction", row.Relation);
            json.WriteNumber("weight", row.Weight);
            EdgeColumns.Write(row, ref values);
            json.WriteEndObject();
            json.WriteEndObject();
            json.FlushIfLong();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
