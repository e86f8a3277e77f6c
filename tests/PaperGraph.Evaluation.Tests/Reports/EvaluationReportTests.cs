using System.Text;
using System.Text.Json;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Tests.Papers;

namespace PaperGraph.Evaluation.Tests.Reports;

public class EvaluationReportTests
{
    private static readonly EvaluationReport Report = EvaluationReport.Of(
    [
        DocumentScore.Of(
            SamplePapers.Gold("b-good", "Counting", "a [m:graph network] on [d:FernBase]"),
            SamplePapers.Found("Counting", "a [m:graph network] on [d:FernBase]")),
        DocumentScore.Of(
            SamplePapers.Gold("c-bad", "Sorting", "a [m:radix sort] on [d:KeyBench]"),
            SamplePapers.Found("Sorting", "a radix [m:sort] on KeyBench")),
        DocumentScore.Of(
            SamplePapers.Gold("a-fair", "Painting", "a [m:brush] on [d:BarkTen]"),
            SamplePapers.Found("Painting", "a [m:brush] on BarkTen")),
    ]);

    [Fact]
    public void Sums_the_rows_of_all_documents()
    {
        Assert.Equal(new Counts(3, 3, 2, 2), Report["methods"]);
        Assert.Equal(new Counts(3, 1, 1, 1), Report["datasets"]);
        Assert.Equal(new Counts(6, 4, 3, 3), Report["spans-typed"]);
    }

    [Fact]
    public void Refuses_a_row_that_is_not_there() => Assert.Throws<ArgumentException>(() => Report["tools"]);

    [Fact]
    public void The_worst_documents_come_first_and_faultless_ones_never() =>
        Assert.Equal(["c-bad", "a-fair"], Report.Worst(10).Select(document => document.Paper.Id.Value));

    [Fact]
    public void The_table_is_aligned()
    {
        using var text = new StringWriter();
        ReportTable.Write(Report, text);
        var lines = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("3 papers", lines[0]);
        Assert.Equal("                         P      R     F1   gold  found", lines[1]);
        Assert.Contains("methods               66.7   66.7   66.7      3      3", lines);
        Assert.Contains("datasets             100.0   33.3   50.0      3      1", lines);
        Assert.Equal(1 + Report.Rows.Length, lines.Skip(1).Count(line => line.Length == lines[1].Length));
    }

    [Fact]
    public void Shows_what_the_worst_document_missed_and_had_too_much()
    {
        using var text = new StringWriter();
        ReportTable.WriteWorst(Report, 1, text);

        Assert.Equal(
            "\nc-bad  Sorting\n  missed methods   a «radix sort» on KeyBench\n  extra  methods   a radix «sort» on KeyBench\n"
            + "  missed datasets  a radix sort on «KeyBench»\n",
            text.ToString());
    }

    [Fact]
    public void The_JSON_has_the_same_figures()
    {
        using var json = Json(worst: 1);
        var row = json.RootElement.GetProperty("rows").GetProperty("methods");

        Assert.Equal(3, json.RootElement.GetProperty("papers").GetInt32());
        Assert.Equal(0.6667, row.GetProperty("f1").GetDouble());
        Assert.Equal((3, 3), (Int(row, "gold"), Int(row, "system")));
        Assert.Equal(2, json.RootElement.GetProperty("confusion").GetProperty("Method").GetProperty("Method").GetInt32());
        Assert.Equal(10, json.RootElement.GetProperty("reliability").GetProperty("bins").GetArrayLength());
        var worst = json.RootElement.GetProperty("worst")[0];
        Assert.Equal("c-bad", worst.GetProperty("id").GetString());
        var fault = worst.GetProperty("faults")[1];
        Assert.Equal(
            ["methods", "extra", "sort", "a radix «sort» on KeyBench"],
            new[] { "row", "kind", "item", "context" }.Select(name => fault.GetProperty(name).GetString()));
    }

    [Fact]
    public void The_JSON_names_no_documents_unless_asked()
    {
        using var json = Json(worst: 0);

        Assert.False(json.RootElement.TryGetProperty("worst", out _));
    }

    private static int Int(JsonElement row, string name) => row.GetProperty(name).GetInt32();

    private static JsonDocument Json(int worst)
    {
        using var bytes = new MemoryStream();
        ReportJson.Write(Report, worst, bytes);
        return JsonDocument.Parse(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
