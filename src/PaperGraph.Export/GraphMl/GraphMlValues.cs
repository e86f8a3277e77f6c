using System.Collections.Immutable;
using System.Text;
using PaperGraph.Export.Columns;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.GraphMl;

// Values as data elements, whose key is the column's name.
internal readonly struct GraphMlValues(Utf8Output output, byte[][] starts) : IColumnSink
{
    public static byte[][] Starts(ImmutableArray<Column> columns) =>
        [.. columns.Select(static column => Encoding.UTF8.GetBytes($"<data key=\"{column.Name}\">"))];

    public void Text(Column column, ReadOnlySpan<char> value)
    {
        output.Raw(starts[column.Index]);
        output.Content(value);
        output.Raw("</data>"u8);
    }

    public void Whole(Column column, int value)
    {
        output.Raw(starts[column.Index]);
        output.Number(value);
        output.Raw("</data>"u8);
    }

    public void Real(Column column, double value)
    {
        output.Raw(starts[column.Index]);
        output.Number(value);
        output.Raw("</data>"u8);
    }
}
