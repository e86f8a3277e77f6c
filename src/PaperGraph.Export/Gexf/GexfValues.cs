using System.Collections.Immutable;
using System.Text;
using PaperGraph.Export.Columns;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.Gexf;

// Values as attvalue elements. An attribute's identifier is its name, as graphology shows the identifier.
internal readonly struct GexfValues(Utf8Output output, byte[][] starts) : IColumnSink
{
    public static byte[][] Starts(ImmutableArray<Column> columns) =>
        [.. columns.Select(static column => Encoding.UTF8.GetBytes($"<attvalue for=\"{column.Name}\" value=\""))];

    public void Text(Column column, ReadOnlySpan<char> value)
    {
        output.Attribute(starts[column.Index], value);
        output.Raw("/>"u8);
    }

    public void Whole(Column column, int value)
    {
        output.Attribute(starts[column.Index], value);
        output.Raw("/>"u8);
    }

    public void Real(Column column, double value)
    {
        output.Attribute(starts[column.Index], value);
        output.Raw("/>"u8);
    }
}
