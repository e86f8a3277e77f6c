using PaperGraph.Corpus.Decoding;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus.JsonLines;

/// <summary>Reads JSON Lines: an object a line. A line that is damaged costs that line only.</summary>
internal static class JsonLinesReader
{
    public static void Read(LineReader lines, RecordSink sink, int maxLength)
    {
        var builder = new RecordBuilder(sink);
        var parser = new JsonRecordParser(builder);
        while (lines.Read(out var line) is var kind and not LineKind.End)
        {
            if (kind == LineKind.TooLong)
            {
                sink.Report(DiagnosticCode.TooLong, lines.LineNumber, $"the line is longer than {maxLength} bytes");
                continue;
            }

            if (line.Trim(" \t\r"u8).IsEmpty) continue;
            if (parser.TryParse(line, out var fault))
            {
                builder.Finish(lines.LineNumber);
            }
            else
            {
                builder.Discard();
                sink.Report(DiagnosticCode.MalformedJson, lines.LineNumber, fault);
            }
        }
    }
}
