using PaperGraph.Model;

namespace PaperGraph.Corpus.Tests.Decoding;

public sealed class CompressionTests
{
    [Fact]
    public void Gzip_is_known_by_its_bytes_and_may_have_several_members()
    {
        byte[] bytes = [.. Reading.Gzip(Reading.JsonLine("One") + "\n"), .. Reading.Gzip(Reading.JsonLine("Two") + "\n")];

        var corpus = Reading.Bytes(bytes);

        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(["One", "Two"], corpus.Titles());
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("array")]
    public void Truncated_gzip_keeps_what_came_before(string layout)
    {
        var random = new Random(7);
        var titles = Enumerable.Range(0, 400).Select(i => $"Paper {i} on {random.NextInt64():x} and {random.NextInt64():x}").ToList();
        var text = layout switch
        {
            "csv" => "title,abstract\n" + string.Concat(titles.Select(static title => $"{title},\"Text on {title}.\"\n")),
            "array" => "[\n" + string.Join(",\n", titles.Select(static title => Reading.JsonLine(title))) + "\n]",
            _ => string.Concat(titles.Select(static title => Reading.JsonLine(title) + "\n")),
        };
        var whole = Reading.Gzip(text);

        var corpus = Reading.Bytes(whole[..(whole.Length * 2 / 3)]);

        var damage = Assert.Single(corpus.Diagnostics);
        Assert.Equal(DiagnosticCode.DamagedCompression, damage.Code);
        Assert.InRange(corpus.Papers.Length, 100, 399);
        Assert.InRange(damage.Place.Line - corpus.Papers.Length, 0, 3);
        Assert.All(corpus.Papers, static paper => Assert.EndsWith(".", paper.Abstract, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(14)]
    public void Gzip_that_is_hardly_more_than_its_header_is_reported(int length)
    {
        var corpus = Reading.Bytes(Reading.Gzip(Reading.JsonLine("One"))[..length]);

        Assert.Empty(corpus.Papers);
        Assert.Equal(["DamagedCompression 1"], corpus.Faults());
    }

    [Fact]
    public void Damage_in_the_middle_is_reported()
    {
        var bytes = Reading.Gzip(string.Concat(Enumerable.Range(0, 200).Select(static i => Reading.JsonLine($"Paper number {i}") + "\n")));
        bytes.AsSpan(bytes.Length / 2, 40).Fill(0xFF);

        Assert.Contains(Reading.Bytes(bytes).Diagnostics, static diagnostic => diagnostic.Code == DiagnosticCode.DamagedCompression);
    }
}
