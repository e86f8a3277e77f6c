using System.Text;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Tests;

public sealed class PaperLineReaderTests
{
    [Fact]
    public void Identifiers_and_texts_are_those_of_a_corpus()
    {
        const string Line = """{"id":"2503.11731v2","title":" Leaf  counting ","summary":"We count.","year":2025}""";

        var (line, corpus) = (Assert.Single(Read(Line)).Paper!, Reading.Text(Line).Papers[0]);

        Assert.Equal((corpus.Id, corpus.Title, corpus.Abstract, corpus.Year), (line.Id, line.Title, line.Abstract, line.Year));
    }

    [Fact]
    public void What_stands_twice_comes_twice() =>
        Assert.Equal(["a", "a"], Read("""{"id":"a","title":"T"}""", """{"id":"a","title":"T"}""").Select(line => line.Paper!.Id.Value));

    [Fact]
    public void A_text_without_title_is_a_paper()
    {
        var lines = Read("", """{"id":"x","text":"Leaves."}""", """{"text":"Leaves."}""");

        Assert.Equal([("x", "", "Leaves."), ("line-3", "", "Leaves.")], lines.Select(line => (line.Paper!.Id.Value, line.Paper.Title, line.Paper.Abstract)));
    }

    [Theory]
    [InlineData("{oops", DiagnosticCode.MalformedJson)]
    [InlineData("""{"id":"a"}""", DiagnosticCode.MissingTitle)]
    [InlineData("""{"id":"a","title":"a title that makes the line longer than one thousand and twenty-four bytes LONG"}""", DiagnosticCode.TooLong)]
    public void A_bad_line_costs_that_line_only(string bad, DiagnosticCode code)
    {
        var lines = Read("""{"id":"a","title":"T"}""", bad.Replace("LONG", new string('x', 1024), StringComparison.Ordinal), """{"id":"b","title":"T"}""");

        Assert.Equal([1, 2, 3], lines.Select(line => line.Number));
        Assert.Equal(["a", null, "b"], lines.Select(line => line.Paper?.Id.Value));
        Assert.Equal((code, new SourceLocation("in", 2)), (Assert.Single(lines[1].Diagnostics).Code, lines[1].Diagnostics[0].Place));
    }

    private static List<PaperLine> Read(params string[] lines)
    {
        using var reader = new PaperLineReader(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), "in", maxLength: 1024);
        var read = new List<PaperLine>();
        while (reader.TryRead(out var line)) read.Add(line);
        return read;
    }
}
