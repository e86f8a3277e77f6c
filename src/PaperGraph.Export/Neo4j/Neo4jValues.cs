using System.Buffers;
using CsvHelper;
using PaperGraph.Export.Columns;

namespace PaperGraph.Export.Neo4j;

// Values as fields of a row; a column that has no value is an empty field, which the import takes for "none".
internal ref struct Neo4jValues(CsvWriter csv) : IColumnSink
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n");

    private int _next;

    public static string Header(Column column) => column switch
    {
        // A list, as its name says.
        { Name: "alt_labels" or "papers" } => $"{column.Name}:string[]",
        { Type: ColumnType.Whole } => $"{column.Name}:int",
        { Type: ColumnType.Real } => $"{column.Name}:double",
        _ => column.Name,
    };

    public void Text(Column column, ReadOnlySpan<char> value)
    {
        Advance(column);
        Write(csv, value, column.Name is "alt_labels" or "papers");
    }

    public void Whole(Column column, int value)
    {
        Advance(column);
        csv.WriteField(value);
    }

    public void Real(Column column, double value)
    {
        Advance(column);
        csv.WriteField(value);
    }

    // Fields without a value up to this one.
    public void Fill(int column)
    {
        for (; _next < column; _next++) csv.WriteField("");
    }

    // Line breaks become blanks, so that no option is needed to read the file. In lists semicolons stand between items, not bars.
    public static void Write(CsvWriter csv, ReadOnlySpan<char> value, bool isList)
    {
        if (!isList && !value.ContainsAny(Breaks))
        {
            csv.WriteField(value);
            return;
        }

        var text = value.ToString().ReplaceLineEndings(" ");
        csv.WriteField(isList ? text.Replace(';', ',').Replace('|', ';') : text);
    }

    private void Advance(Column column)
    {
        Fill(column.Index);
        _next++;
    }
}
