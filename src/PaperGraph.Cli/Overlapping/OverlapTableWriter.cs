using System.Globalization;
using System.Text.Json;
using PaperGraph.Cli.Terminal;

namespace PaperGraph.Cli.Overlapping;

/// <summary>Writes an <see cref="OverlapTable"/>. Measures have six places; p-values, which may be very small, six digits.</summary>
internal static class OverlapTableWriter
{
    /// <summary>Writes the table in a format.</summary>
    public static void Write(OverlapTable table, OverlapFormat format, TextWriter output)
    {
        switch (format)
        {
            case OverlapFormat.Csv:
                WriteCsv(table, output);
                break;
            case OverlapFormat.Json:
                WriteJson(table, output);
                break;
            default:
                OverlapTableView.Write(table, output);
                break;
        }
    }

    private static void WriteCsv(OverlapTable table, TextWriter output)
    {
        WriteLine(table.Columns.Select(static column => column.Name));
        foreach (var row in table.Rows) WriteLine(row.Select(static cell => cell is IEnumerable<string> list ? string.Join('|', list) : Text(cell)));

        void WriteLine(IEnumerable<string> cells)
        {
            output.Write(string.Join(',', cells.Select(Quoted)));
            output.Write('\n');
        }
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void WriteJson(OverlapTable table, TextWriter output) => IndentedJson.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var column = 0; column < row.Length; column++) Write(json, table.Columns[column].Name, row[column]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, string name, object cell)
    {
        switch (cell)
        {
            case IEnumerable<string> list:
                json.WriteStartArray(name);
                foreach (var item in list) json.WriteStringValue(item);
                json.WriteEndArray();
                break;
            case string text:
                json.WriteString(name, text);
                break;
            default:
                json.WritePropertyName(name);
                json.WriteRawValue(Text(cell));
                break;
        }
    }

    private static string Text(object cell) => cell switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)cell,
    };
}
