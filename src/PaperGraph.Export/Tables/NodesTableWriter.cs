using PaperGraph.Export.Networks;
using PaperGraph.Export.Rows;

namespace PaperGraph.Export.Tables;

/// <summary>
/// Writes <c>nodes.csv</c>: one row a node, RFC 4180 with LF. Gephi's spreadsheet import takes <c>id</c> and <c>label</c> as they are.
/// </summary>
public sealed class NodesTableWriter : IGraphWriter
{
    private static readonly string[] Header = ["id", "label", "entity_type", "year", "paper_count", "alt_labels", "url", "identifier"];

    /// <inheritdoc/>
    public string FileName => "nodes.csv";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        using var csv = CsvTable.Begin(output, Header);
        var nodes = new NodeRows(Network.Of(context.Graph, new NetworkOptions()), context.BaseIri);
        for (var node = 0; node < nodes.Count; node++)
        {
            var row = nodes.Read(node);
            csv.WriteField(row.Id);
            csv.WriteField(row.Label);
            csv.WriteField(row.EntityType);
            csv.WriteField(row.Year);
            csv.WriteField(row.PaperCount);
            csv.WriteField(row.AltLabels);
            csv.WriteField(row.Url);
            csv.WriteField(row.Identifier);
            csv.EndRecord();
        }
    }
}
