using System.Security.Cryptography;
using PaperGraph.Export.Report.Html;
using PaperGraph.Export.Report.Sections;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.Report;

/// <summary>
/// Writes <c>report.html</c>: what the corpus holds, as one page that loads nothing from anywhere. Lists are cut at stated lengths, so
/// that it stays below 1.5 MB whatever the corpus.
/// </summary>
public sealed class ReportWriter : IGraphWriter
{
    private static readonly byte[] Style = Resource("report.css");
    private static readonly byte[] Script = Resource("report.js");

    /// <inheritdoc/>
    public string FileName => "report.html";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var text = new Utf8Output(output);
        var html = new HtmlWriter(text);
        var data = new ReportData(context);
        ReportSection[] sections = [.. SectionsOf(data).OfType<ReportSection>()];

        html.Doctype();
        html.Open("html", ("lang", "en"));
        WriteHead(html, context);
        html.Open("body");
        html.Element("a", "Skip to the content", ("class", "skip"), ("href", "#content"));
        PageHeader.Write(html, context, sections);
        html.Open("main", ("id", "content"), ("tabindex", "-1"));
        foreach (var section in sections) section.Write(html);
        html.Close("main");
        PageFooter.Write(html, context);
        html.Embedded("script", Script);
        html.Close("body");
        html.Close("html");
        text.Raw("\n"u8);
        text.Flush();
    }

    private static ReportSection?[] SectionsOf(ReportData data) =>
    [
        SummarySection.Of(data), ConceptsSection.Of(data), IntroductionsSection.Of(data), MapSection.Of(data), OverlapSection.Of(data),
        GrowthSection.Of(data), DistributionsSection.Of(data), MergesSection.Of(data), RejectionsSection.Of(data),
    ];

    private static void WriteHead(HtmlWriter html, ExportContext context)
    {
        // Only this very script may run: should a text of the input ever come through unescaped, it still does nothing.
        var hash = Convert.ToBase64String(SHA256.HashData(Script));
        html.Open("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            ("content", $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; img-src data:; base-uri 'none'; "
                + "form-action 'none'"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", PageHeader.Title(context));
        html.Embedded("style", Style);
        html.Close("head");
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(ReportWriter).Assembly.GetManifestResourceStream($"PaperGraph.Export.Report.{name}")
            ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
