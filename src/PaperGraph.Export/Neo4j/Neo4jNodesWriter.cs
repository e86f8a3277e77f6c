using PaperGraph.Export.Columns;
using PaperGraph.Export.Rows;
using PaperGraph.Export.Tables;

namespace PaperGraph.Export.Neo4j;

/// <summary>
/// Writes <c>neo4j-nodes.csv</c> for
/// <c>neo4j-admin database import full --nodes=neo4j-nodes.csv --relationships=neo4j-relationships.csv</c>, which needs no further option. Labels are <c>Paper</c>, <c>Repository</c>, or <c>Concept</c> with the type of the concept.
/// </summary>
public sealed class Neo4jNodesWriter : IGraphWriter
{
    private static readonly string[] Header =
        ["id:ID", ":LABEL", "name", .. NodeColumns.All.Select(Neo4jValues.Header), "x:double", "y:double"];

    /// <inheritdoc/>
    public string FileName => "neo4j-nodes.csv";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var drawn = context.Network;
        var nodes = new NodeRows(drawn.Network, context.BaseIri);
        using var csv = CsvTable.Begin(output, Header);
        for (var node = 0; node < nodes.Count; node++)
        {
            var row = nodes.Read(node);
            csv.WriteField(row.Id);
            csv.WriteField(row.EntityType switch
            {
                EntityTypes.Paper or EntityTypes.Repository or "Concept" => row.EntityType,
                _ => "Concept;" + row.EntityType,
            });
            Neo4jValues.Write(csv, row.Label, isList: false);
            var values = new Neo4jValues(csv);
            NodeColumns.Write(drawn, node, row, ref values);
            values.Fill(NodeColumns.All.Length);
            csv.WriteField(drawn.Layout.X[node]);
            csv.WriteField(drawn.Layout.Y[node]);
            csv.EndRecord();
        }
    }
}
