namespace PaperGraph.Cli.Tests.Building;

public sealed class HostileInputTests(HostileBuild hostile) : IClassFixture<HostileBuild>
{
    [Fact]
    public void Bad_input_does_not_fail_the_build() => Assert.Equal((0, ""), (hostile.Ran.Code, hostile.Ran.Output));

    [Fact]
    public void What_is_written_is_sound() => Outputs.AssertSound(hostile.Workspace.Output);

    [Theory]
    [InlineData("rejected", "in/truncated.jsonl.gz:", "PG0004")]
    [InlineData("rejected", "in/half.jsonl:1:", "PG0007")]
    [InlineData("rejected", "in/ragged.csv:2:", "PG0008")]
    [InlineData("rejected", "in/laughs.xml:", "PG0005")]
    [InlineData("rejected", "in/long-title.jsonl:1:", "PG0006")]
    [InlineData("rejected", "in/empty.jsonl:", "PG0005")]
    [InlineData("rejected", "in/empty-abstract.jsonl:1:", "PG0011")]
    [InlineData("rejected", "in/bytes.jsonl:1:", "PG0007")]
    [InlineData("rejected", "missing.jsonl:", "PG0001")]
    [InlineData("repaired", "in/nul.jsonl:1:", "PG0100")]
    [InlineData("repaired", "in/nul-bytes.jsonl:1:", "PG0100")]
    [InlineData("repaired", "in/surrogate.jsonl:1:", "PG0100")]
    public void A_message_names_file_line_and_code(string what, string place, string code)
    {
        var file = place.Replace("in/", "", StringComparison.Ordinal);

        Assert.Contains(hostile.Ran.Error.Split('\n'), line =>
            line.StartsWith(what, StringComparison.Ordinal)
            && line.Contains(file, StringComparison.Ordinal)
            && line.Contains($"({code}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Sources.Title)]
    [InlineData("SpanGuard 1: Report 1 on a Bridge")]
    [InlineData("After the Half")]
    [InlineData("Whole")]
    [InlineData("After the Long Title")]
    [InlineData("After the Bytes")]
    public void The_rest_is_built(string title) =>
        Assert.Contains(title, Outputs.Papers(hostile.Workspace.Output).Select(static paper => paper.GetProperty("title").GetString()));

    [Fact]
    public void Every_rejection_is_in_the_file_of_rejections()
    {
        var said = hostile.Ran.Error.Split('\n').Count(static line =>
            line.StartsWith("rejected ", StringComparison.Ordinal) && line.Contains("(PG", StringComparison.Ordinal));

        Assert.Equal(said, Outputs.JsonLines(hostile.Workspace.Output, "rejected.jsonl").Length);
    }
}
