using System.Text;
using PaperGraph.Corpus.Decoding;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Listing;

/// <summary>Reads the text of a listing page: titles and abstracts in turn, with the page's furniture between them.</summary>
internal static class ListingReader
{
    private const int QuotedLength = 60;

    public static void Read(LineReader reader, RecordSink sink, int maxLength)
    {
        var lines = new List<string>();
        while (reader.Read(out var line) is var kind and not LineKind.End)
        {
            if (kind == LineKind.TooLong)
                sink.Report(DiagnosticCode.TooLong, reader.LineNumber, $"the line is longer than {maxLength} bytes");
            lines.Add(kind == LineKind.Line ? Encoding.UTF8.GetString(line) : "");
        }

        Read(lines, sink);
    }

    private static void Read(List<string> lines, RecordSink sink)
    {
        var paragraphs = ParagraphSplitter.Split(lines);
        var roles = ListingLayout.Assign(paragraphs);
        var builder = new RecordBuilder(sink);
        for (var i = 0; i < paragraphs.Count;)
        {
            switch (roles[i])
            {
                case ParagraphRole.Title:
                    i = ReadEntry(paragraphs, roles, i, builder, sink);
                    break;
                case ParagraphRole.Abstract:
                    sink.Report(DiagnosticCode.MissingTitle, paragraphs[i].Line, $"no title stands before {Quote(paragraphs[i].Text)}");
                    i++;
                    break;
                default:
                    ReportStray(paragraphs[i], sink);
                    i++;
                    break;
            }
        }
    }

    private static int ReadEntry(List<Paragraph> paragraphs, ParagraphRole[] roles, int i, RecordBuilder builder, RecordSink sink)
    {
        var line = paragraphs[i].Line;
        var title = new StringBuilder(paragraphs[i].Text);
        var text = new StringBuilder();
        for (i++; i < paragraphs.Count && roles[i] is not (ParagraphRole.Title or ParagraphRole.Furniture); i++)
        {
            if (roles[i] == ParagraphRole.Abstract && text.Length > 0) break;
            switch (roles[i])
            {
                case ParagraphRole.TitleRest:
                    title.Append(' ').Append(paragraphs[i].Text);
                    break;
                case ParagraphRole.InnerFurniture:
                    ReportStray(paragraphs[i], sink);
                    break;
                default:
                    if (text.Length > 0) text.Append(' ');
                    text.Append(paragraphs[i].Text);
                    break;
            }
        }

        builder.Add(new FieldName(RecordField.Title, 0), title.ToString());
        builder.Add(new FieldName(RecordField.Abstract, 0), text.ToString());
        builder.Finish(line);
        return i;
    }

    private static void ReportStray(Paragraph paragraph, RecordSink sink)
    {
        if (!Furniture.Is(paragraph.Text) && !Furniture.IsByline(paragraph.Text))
            sink.Report(DiagnosticCode.StrayText, paragraph.Line, $"neither title nor abstract: {Quote(paragraph.Text)}");
    }

    private static string Quote(string text) =>
        $"\"{Cleaning.TextCleaner.Clean(text.AsSpan(0, Math.Min(text.Length, QuotedLength))).Text}{(text.Length > QuotedLength ? "…" : "")}\"";
}
