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
        foreach (var row in new GraphRows(context.Graph, context.BaseIri).Edges())
        {
            csv.WriteField(row.Source);
            csv.WriteField(row.Target);
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
