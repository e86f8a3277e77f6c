namespace PaperGraph.Extraction.Tests.Pipeline;

/// <summary>
/// Texts that make quadratic code hang: each takes a fraction of a second, or the run does not end. No clock is read; with work that grows
/// with
/// the square of the length, these tests would take minutes.
/// </summary>
public sealed class PathologicalTextTests
{
    public static TheoryData<string, int> Units => new()
    {
        { "(", 100_000 },
        { "[(", 50_000 },
        { ")", 100_000 },
        { "$", 50_000 },
        { "}$", 50_000 },
        { "$\\a}", 25_000 },
        { "a", 100_000 },
        { "A", 100_000 },
        { "-", 100_000 },
        { " - ", 30_000 },
        { "a-", 50_000 },
        { "{", 100_000 },
        { "\\", 100_000 },
        { "\\emph{", 15_000 },
        { "^{", 50_000 },
        { ".", 100_000 },
        { "? ", 50_000 },
        { ": ", 50_000 },
        { "http://", 15_000 },
        { "https://a.b/(", 8_000 },
        { "https://a.b/c) ", 8_000 },
        { "www.", 25_000 },
        { "<a", 50_000 },
        { "+", 100_000 },
        { "or LLM, ", 12_000 },
        { "called ", 15_000 },
        { "SF, ", 25_000 },
        { "SF: ", 25_000 },
        { "deep neural network (DNN) ", 4_000 },
        { "we propose BERT for parsing, ", 4_000 },
        { "BERT, ", 16_000 },
        { "BERT such as GPT-2 on ImageNet. ", 3_000 },
        { "\uD83D\uDE80", 50_000 },
        { "\u0301", 100_000 },
        { "\u200F", 100_000 },
        { "\0", 100_000 },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void A_unit_repeated_a_hundred_thousand_times_is_read_in_linear_time(string unit, int times)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));
        var annotations = Shipped.Pipeline.Annotate(Sample.Paper(text[..Math.Min(10_000, text.Length)], text));
        Assert.All(annotations.Mentions, mention => Assert.True(mention.Location.Span.Length > 0));
    }

    [Theory]
    [InlineData("https://a.b/", ")", 100_000)]
    [InlineData("https://a.b/", "(", 100_000)]
    [InlineData("deep ", " ", 100_000)]
    [InlineData("(", "x ", 50_000)]
    [InlineData("a long form (LF", ")", 100_000)]
    [InlineData("$", "x", 100_000)]
    public void A_long_tail_is_read_in_linear_time(string head, string unit, int times)
    {
        var text = head + string.Concat(Enumerable.Repeat(unit, times)) + " deep networks";
        Assert.NotNull(Shipped.Pipeline.Annotate(Sample.Paper(text, text)));
    }
}
