namespace PaperGraph.Export.Columns;

// Where the known values of a row go, in the order of the columns.
internal interface IColumnSink
{
    // Not empty; only characters that XML allows.
    void Text(Column column, ReadOnlySpan<char> value);

    void Whole(Column column, int value);

    // Finite.
    void Real(Column column, double value);
}
