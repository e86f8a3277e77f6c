using System.Text;

namespace PaperGraph.Corpus.Tests.Decoding;

public sealed class EncodingTests
{
    private const string Line = """{"title": "Élan vital of rivers – a café study", "abstract": "Naïve texts."}""";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void Unicode_is_read_with_and_without_mark(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);

        var corpus = Reading.Bytes([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Line)]);

        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(["Élan vital of rivers – a café study"], corpus.Titles());
    }

    [Fact]
    public void Single_byte_western_text_is_read_as_such_and_said_so()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes($"{Reading.JsonLine("Plain")}\n{Line}\n");

        var corpus = Reading.Bytes(bytes);

        Assert.Equal(["Plain", "Élan vital of rivers – a café study"], corpus.Titles());
        Assert.Equal(["RepairedText 2"], corpus.Faults());
    }

    [Fact]
    public void Broken_bytes_among_sound_letters_are_taken_out_and_said_so()
    {
        byte[] bytes = [.. "{\"title\": \"Caf\u00E9 "u8, 0xC3, .. "rivers\", \"abstract\": \"Text.\"}"u8];

        var corpus = Reading.Bytes(bytes);

        Assert.Equal(["Café rivers"], corpus.Titles());
        Assert.Equal(["RepairedText 1", "RepairedText 1"], corpus.Faults());
    }

    [Theory]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0xA1, 0xB2, 0xC3, 1, 2, 3 })]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes)
    {
        Assert.Equal(["NotText 0"], Reading.Bytes(bytes).Faults());
        Assert.Equal(["NotText 0"], Reading.Bytes(bytes, "jsonl").Faults());
    }
}
