using System.Collections.Immutable;
using PaperGraph.Export.Networks;
using PaperGraph.Export.Rows;

namespace PaperGraph.Export.Columns;

// Identifier, label, position, size and colour have places of their own in every format and are no columns.
internal static class NodeColumns
{
    private static readonly Column EntityType = new(0, "entity_type", ColumnType.Text);
    private static readonly Column Year = new(1, "year", ColumnType.Whole);
    private static readonly Column FirstYear = new(2, "first_year", ColumnType.Whole);
    private static readonly Column AverageYear = new(3, "average_year", ColumnType.Real);
    private static readonly Column PaperCount = new(4, "paper_count", ColumnType.Whole);
    private static readonly Column AltLabels = new(5, "alt_labels", ColumnType.Text);
    private static readonly Column Url = new(6, "url", ColumnType.Text);
    private static readonly Column Identifier = new(7, "identifier", ColumnType.Text);
    private static readonly Column Community = new(8, "community", ColumnType.Whole);
    private static readonly Column Degree = new(9, "degree", ColumnType.Whole);
    private static readonly Column PageRank = new(10, "pagerank", ColumnType.Real);
    private static readonly Column CoreNumber = new(11, "k_core", ColumnType.Whole);

    public static readonly ImmutableArray<Column> All =
    [
        EntityType, Year, FirstYear, AverageYear, PaperCount, AltLabels, Url, Identifier, Community, Degree, PageRank, CoreNumber,
    ];

    public static void Write<TSink>(DrawnNetwork drawn, int node, in NodeRow row, ref TSink sink)
        where TSink : struct, IColumnSink, allows ref struct
    {
        sink.Text(EntityType, row.EntityType);
        Whole(ref sink, Year, row.Year);
        Whole(ref sink, FirstYear, row.FirstYear);
        if (row.AverageYear is { } average) sink.Real(AverageYear, average);
        Whole(ref sink, PaperCount, row.PaperCount);
        Text(ref sink, AltLabels, row.AltLabels);
        Text(ref sink, Url, row.Url);
        Text(ref sink, Identifier, row.Identifier);

        // From 1, as people count.
        Whole(ref sink, Community, drawn.Communities.IsEmpty ? null : drawn.Communities[node] + 1);
        Whole(ref sink, Degree, drawn.Degrees.IsEmpty ? null : drawn.Degrees[node]);
        if (!drawn.PageRanks.IsEmpty) sink.Real(PageRank, Decimals.Significant(drawn.PageRanks[node]));
        Whole(ref sink, CoreNumber, drawn.CoreNumbers.IsEmpty ? null : drawn.CoreNumbers[node]);
    }

    private static void Text<TSink>(ref TSink sink, Column column, string? value)
        where TSink : struct, IColumnSink, allows ref struct
    {
        if (!string.IsNullOrEmpty(value)) sink.Text(column, value);
    }

    private static void Whole<TSink>(ref TSink sink, Column column, int? value)
        where TSink : struct, IColumnSink, allows ref struct
    {
        if (value is { } known) sink.Whole(column, known);
    }
}
