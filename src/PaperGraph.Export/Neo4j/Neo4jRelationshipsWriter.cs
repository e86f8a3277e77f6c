using PaperGraph.Export.Columns;
using PaperGraph.Export.Rows;
using PaperGraph.Export.Tables;

namespace PaperGraph.Export.Neo4j;

/// <summary>
/// Writes <c>neo4j-relationships.csv</c>, the edges to the nodes of <see cref="Neo4jNodesWriter"/>. The type of a relationship is its
/// relation as Neo4j's users write it: <c>used-for</c> is <c>USED_FOR</c>.
/// </summary>
public sealed class Neo4jRelationshipsWriter : IGraphWriter
{
    private static readonly string[] Header =
        [":START_ID", ":END_ID", ":TYPE", "weight:double", .. EdgeColumns.All.Select(Neo4jValues.Header)];

    /// <inheritdoc/>
    public string FileName => "neo4j-relationships.csv";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var network = context.Network.Network;
        var nodes = new NodeRows(network, context.BaseIri);
        var edges = new EdgeRows(network);
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        using var csv = CsvTable.Begin(output, Header);
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var row = edges.Read(edge);
            if (!types.TryGetValue(row.Relation, out var type))
                types.Add(row.Relation, type = row.Relation.Replace('-', '_').ToUpperInvariant());
            csv.WriteField(nodes.Id(row.Source));
            csv.WriteField(nodes.Id(row.Target));
            csv.WriteField(type);
            csv.WriteField(row.Weight);
            var values = new Neo4jValues(csv);
            EdgeColumns.Write(row, ref values);
            values.Fill(EdgeColumns.All.Length);
            csv.EndRecord();
        }
    }
}
