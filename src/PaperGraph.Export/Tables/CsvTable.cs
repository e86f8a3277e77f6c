using CsvHelper;

namespace PaperGraph.Export.Tables;

internal static class CsvTable
{
    // A label may begin with "=" and a spreadsheet would take it for a formula. It stays as it is: these files are read by programs, and a
    // sign put before it would be a wrong label in all of them. README tells people how to open them.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Injection = CsvInjection.None };

    public static CsvWriter Begin(Stream output, ReadOnlySpan<string> header)
    {
        var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord(header);
        return csv;
    }
}
