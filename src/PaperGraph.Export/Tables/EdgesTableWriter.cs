using PaperGraph.Export.Networks;
using PaperGraph.Export.Rows;

namespace PaperGraph.Export.Tables;

/// <summary>
/// Writes <c>edges.csv</c>: one row an edge, RFC 4180 with LF. Gephi's spreadsheet import takes <c>source</c>, <c>target</c>, <c>type</c>
/// (its word for direction), <c>kind</c> (which keeps parallel edges apart) and <c>weight</c> as they are.
/// </summary>
public sealed class EdgesTableWriter : IGraphWriter
{
    private static readonly string[] Header =
        ["source", "target", "type", "kind", "relation", "weight", "confidence", "support", "evidence", "papers"];

    /// <inheritdoc/>
    public string FileName => "edges.csv";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        using var csv = CsvTable.Begin(output, Header);
        var network = Network.Of(context.Graph, new NetworkOptions());
        var nodes = new NodeRows(network, context.BaseIri);
        var edges = new EdgeRows(network);
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var row = edges.Read(edge);
            csv.WriteField(nodes.Id(row.Source));
            csv.WriteField(nodes.Id(row.Target));
            csv.WriteField("Directed");
            csv.WriteField(row.Relation);
            csv.WriteField(row.Relation);
            csv.WriteField(row.Weight);
            csv.WriteField(row.Confidence);
            csv.WriteField(row.Support);
            csv.WriteField(row.Evidence);
            csv.WriteField(row.Papers);
            csv.EndRecord();
        }
    }
}
