using System.Text;
using CsvHelper;
using PaperGraph.Corpus.Decoding;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Delimited;

/// <summary>Reads comma-, tab-, semicolon- or bar-separated rows under a header. A ragged row costs that row only.</summary>
internal static class DelimitedReader
{
    public static void Read(LineReader lines, RecordSink sink, bool tabsOnly, int maxLength)
    {
        var rows = new RowReader(lines, sink, maxLength);
        if (rows.Read() is not { } first) return;
        if (DelimitedHeader.TryParse(first.Text, tabsOnly) is not { } header)
        {
            sink.Report(DiagnosticCode.MissingHeader, first.Line, "the first row names no title column");
            return;
        }

        rows.Delimiter = header.Delimiter;
        using var text = new RowText(rows, firstLine: 1);
        using var reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = header.Delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
        });
        var builder = new RecordBuilder(sink);
        while (reader.Read()) ReadRow(reader, header, builder, sink);
    }

    private static void ReadRow(CsvReader reader, DelimitedHeader header, RecordBuilder builder, RecordSink sink)
    {
        var line = (int)reader.LineNumber;
        if (reader.FieldCount < header.Columns.Length || HasSurplus(reader, header.Columns.Length))
        {
            sink.Report(DiagnosticCode.MalformedRow, line, $"the row has {reader.FieldCount} fields, the header {header.Columns.Length}");
            return;
        }

        for (var i = 0; i < header.Columns.Length; i++)
        {
            if (header.Columns[i].Field != RecordField.None) builder.Add(header.Columns[i], Encoding.UTF8.GetString(reader.GetSpan(i)));
        }

        builder.Finish(line);
    }

    // Some programs end every row with a separator: empty fields beyond the header do no harm.
    private static bool HasSurplus(CsvReader reader, int columns)
    {
        for (var i = columns; i < reader.FieldCount; i++)
        {
            if (!reader.IsEmpty(i)) return true;
        }

        return false;
    }
}
