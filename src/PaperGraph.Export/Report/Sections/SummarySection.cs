using PaperGraph.Export.Report.Charts;
using PaperGraph.Export.Report.Html;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

internal static class SummarySection
{
    private const int MostInputs = 30;

    public static ReportSection Of(ReportData data) => new("summary", "At a glance", html => Write(html, data));

    private static void Write(HtmlWriter html, ReportData data)
    {
        var graph = data.Graph;
        var introductions = graph.PaperConcepts.Count(static edge => edge.Role == PaperRole.Introduces);
        html.Open("dl", ("class", "cards"));
        WriteCard(html, "Papers", graph.Papers.Length);
        WriteCard(html, "Concepts", graph.Concepts.Length);
        WriteCard(html, "Mentions", graph.Mentions.Length);
        WriteCard(html, "Introductions", introductions);
        WriteCard(html, "Relations", graph.Relations.Length);
        WriteCard(html, "Repositories", graph.Repositories.Length);
        html.Close("dl");

        html.Open("div", ("class", "columns"));
        if (!graph.Papers.IsEmpty) WriteCoverage(html, graph);
        WriteCounts(
            html, "Concepts by type", "Type", "Concepts", graph.Concepts.CountBy(static concept => concept.Type), EntityTypes.ToName);
        WriteCounts(
            html,
            "Relations between concepts",
            "Relation",
            "Pairs",
            graph.Relations.CountBy(static edge => edge.Type),
            RelationTypeNames.ToName);
        html.Close("div");
        if (!data.Context.Build.Inputs.IsEmpty) WriteInputs(html, data.Context);
    }

    private static void WriteCard(HtmlWriter html, string name, int count)
    {
        html.Open("div");
        html.Element("dt", name);
        html.Element("dd", Figures.Count(count));
        html.Close("div");
    }

    private static void WriteCoverage(HtmlWriter html, KnowledgeGraph graph)
    {
        var all = graph.Papers.Length;
        var coverage = Coverage.Of(graph);
        (string Name, int Count)[] rows =
        [
            ("an abstract", coverage.Abstracts), ("a concept", coverage.Concepts), ("a new name they introduce", coverage.Introductions),
            ("a code repository", coverage.Repositories), ("a year", coverage.Years), ("authors", coverage.Authors),
            ("categories", coverage.Categories),
        ];
        BarTable.Write(
            html,
            "Papers that have …",
            "What",
            "Papers",
            rows.Select(row => new BarRow(row.Name, (double)row.Count / all, Figures.Share(row.Count, all),
                $"({Figures.Count(row.Count)})")));
    }

    private static void WriteCounts<T>(
        HtmlWriter html,
        string caption,
        string nameHead,
        string figureHead,
        IEnumerable<KeyValuePair<T, int>> counts,
        Func<T, string> nameOf)
    {
        var rows = counts.OrderByDescending(static row => row.Value).ThenBy(static row => row.Key).ToArray();
        if (rows.Length == 0) return;
        double most = rows[0].Value;
        BarTable.Write(
            html,
            caption,
            nameHead,
            figureHead,
            rows.Select(row => new BarRow(nameOf(row.Key), row.Value / most, Figures.Count(row.Value))));
    }

    private static void WriteInputs(HtmlWriter html, ExportContext context)
    {
        var inputs = context.Build.Inputs;
        html.Open("details");
        html.Element("summary", $"Files read ({Figures.Count(inputs.Length)})");
        html.OpenScroll("Files read");
        html.Open("table");
        var joined = context.Build.CorpusCounts.FirstOrDefault(static count => count.Name == "duplicates")?.Count ?? 0;
        html.Element(
            "caption",
            (inputs.Length > MostInputs ? $"The first {MostInputs} of {Figures.Count(inputs.Length)} files. " : "")
            + $"{Figures.Count(joined, "record was", "records were")} joined with another of the same paper.");
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "File", ("scope", "col"));
        html.Element("th", "Format", ("scope", "col"));
        html.Element("th", "Records", ("scope", "col"), ("class", "number"));
        html.Element("th", "Left out", ("scope", "col"), ("class", "number"));
        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        foreach (var input in inputs.Take(MostInputs))
        {
            html.Open("tr");
            html.Open("th", ("scope", "row"));
            html.Given(Shown.Path(input.File));
            html.Close("th");
            html.Element("td", Shown.Name(input.Format));
            html.Element("td", Figures.Count(input.Records), ("class", "number"));
            html.Element("td", Figures.Count(input.Rejected), ("class", "number"));
            html.Close("tr");
        }

        html.Close("tbody");
        html.Close("table");
        html.Close("div");
        html.Close("details");
    }
}
