using System.Collections.Immutable;
using PaperGraph.Export.Rows;

namespace PaperGraph.Export.Columns;

// Ends and weight have places of their own in every format and are no columns.
internal static class EdgeColumns
{
    private static readonly Column Relation = new(0, "relation", ColumnType.Text);
    private static readonly Column Confidence = new(1, "confidence", ColumnType.Real);
    private static readonly Column Support = new(2, "support", ColumnType.Whole);
    private static readonly Column Evidence = new(3, "evidence", ColumnType.Text);
    private static readonly Column Papers = new(4, "papers", ColumnType.Text);

    public static readonly ImmutableArray<Column> All = [Relation, Confidence, Support, Evidence, Papers];

    public static void Write<TSink>(in EdgeRow row, ref TSink sink)
        where TSink : struct, IColumnSink, allows ref struct
    {
        sink.Text(Relation, row.Relation);
        if (row.Confidence is { } confidence) sink.Real(Confidence, confidence);
        sink.Whole(Support, row.Support);
        if (!row.Evidence.IsEmpty) sink.Text(Evidence, row.Evidence);
        if (!row.Papers.IsEmpty) sink.Text(Papers, row.Papers);
    }
}
