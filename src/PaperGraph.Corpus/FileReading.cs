using System.Text;
using PaperGraph.Corpus.Decoding;
using PaperGraph.Corpus.Delimited;
using PaperGraph.Corpus.FormatDetection;
using PaperGraph.Corpus.Inputs;
using PaperGraph.Corpus.JsonLines;
using PaperGraph.Corpus.Listing;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus;

/// <summary>Reads one file with the reader for its format. Whatever is wrong with the file ends up in the sink.</summary>
internal static class FileReading
{
    /// <summary>The account of the file.</summary>
    public static CorpusFile Read(InputFile file, CorpusOptions options, RecordSink sink, Action<int> countBytes, CancellationToken cancellation)
    {
        var format = "";
        try
        {
            using var source = new ByteSource(new MeteredStream(file.Open(), countBytes, cancellation));
            if (FindFormat(source, options, sink) is { } found)
            {
                format = found;
                Read(source, found, options, sink);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            sink.Report(DiagnosticCode.FileUnreadable, 0, "the file cannot be opened");
        }

        sink.Complete();
        return new CorpusFile(file.Name, format, file.Length, sink.Records.Count);
    }

    private static string? FindFormat(ByteSource source, CorpusOptions options, RecordSink sink)
    {
        if (source.IsEmpty)
        {
            // A fault in the very first bytes leaves nothing: that is the fault to report.
            Span<byte> one = stackalloc byte[1];
            source.Read(one);
            if (source.Fault is { } fault)
                sink.Report(fault.Code, 1, fault.Reason);
            else
                sink.Report(DiagnosticCode.UnknownFormat, 0, "the file is empty");
            return null;
        }

        if (source.Encoding is null)
        {
            sink.Report(DiagnosticCode.NotText, 0, "the bytes are no text in UTF-8, UTF-16 or Windows-1252");
            return null;
        }

        if (options.Format is not null) return options.Format;
        var format = FormatDetector.Detect(source.Sample, source.SampleIsWhole, out var reason);
        if (format is null) sink.Report(DiagnosticCode.UnknownFormat, 0, reason);
        return format;
    }

    private static void Read(ByteSource source, string format, CorpusOptions options, RecordSink sink)
    {
        if (format == CorpusFormats.JsonLines && JsonShapes.IsArrayOrSpansLines(source.Sample))
        {
            var elements = new JsonElementReader(source, sink, options.MaxLineLength);
            elements.Read();
            ReportFault(source, elements.LineNumber, sink);
            return;
        }

        var lines = new LineReader(source, options.MaxLineLength);
        switch (format)
        {
            case CorpusFormats.Listing:
                ListingReader.Read(lines, sink, options.MaxLineLength);
                break;
            case CorpusFormats.JsonLines:
                JsonLinesReader.Read(lines, sink, options.MaxLineLength);
                break;
            default:
                DelimitedReader.Read(lines, sink, format == CorpusFormats.Tsv, options.MaxLineLength);
                break;
        }

        ReportFault(source, lines.LineNumber + 1, sink);
        if (lines.RecodedLines > 0 && source.Encoding is UTF8Encoding)
        {
            sink.Report(
                DiagnosticCode.RepairedText,
                lines.FirstRecodedLine,
                $"no valid UTF-8 from here on in {lines.RecodedLines} line(s): read as Windows-1252 where no letter is UTF-8, else without the broken bytes");
        }
    }

    private static void ReportFault(ByteSource source, int line, RecordSink sink)
    {
        if (source.Fault is { } fault) sink.Report(fault.Code, line, fault.Reason);
    }
}
