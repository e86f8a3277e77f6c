using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Export.Columns;

namespace PaperGraph.Export.Cx2;

// Values as members of the object "v".
internal readonly struct Cx2Values(Utf8JsonWriter json, JsonEncodedText[] names) : IColumnSink
{
    public static JsonEncodedText[] Names(ImmutableArray<Column> columns) =>
        [.. columns.Select(static column => JsonEncodedText.Encode(column.Name))];

    public void Text(Column column, ReadOnlySpan<char> value) => json.WriteString(names[column.Index], value);

    public void Whole(Column column, int value) => json.WriteNumber(names[column.Index], value);

    public void Real(Column column, double value) => json.WriteNumber(names[column.Index], value);
}
