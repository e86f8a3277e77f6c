using System.Text;
using PaperGraph.Corpus.Decoding;
using PaperGraph.Corpus.Inputs;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Tests;

public sealed class HostileInputTests
{
    private const int Hundred = 100 * 1024 * 1024;

    [Theory]
    [InlineData("jsonl", "{\"title\": \"", "\", \"abstract\": \"Text.\"}")]
    [InlineData("csv", "title,abstract\n", ",Text.")]
    [InlineData("listing", "", "")]
    public void A_line_of_100_MB_is_reported_and_never_held(string format, string before, string after)
    {
        var good = format == "csv" ? "Good,Text." : format == "jsonl" ? Reading.JsonLine("Good") : $"Good Rivers of Old\n{Sample.Abstract}";
        var options = Reading.Defaults with { Format = format, MaxLineLength = 1024 * 1024 };
        var file = new InputFile("input", Hundred, () => new LongLineStream(before, Hundred, $"{after}\n{good}\n"));
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        // On this thread, so that what it allocates can be told.
        var corpus = Reading.Stream(options, file);

        Assert.Single(corpus.Papers);
        Assert.Equal(DiagnosticCode.TooLong, Assert.Single(corpus.Diagnostics).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 16 * 1024 * 1024);
    }

    [Fact]
    public void An_element_of_100_MB_in_an_array_is_reported_and_never_held()
    {
        var options = Reading.Defaults with { MaxLineLength = 1024 * 1024 };
        var file = new InputFile("input", Hundred, () => new LongLineStream("[{\"title\": \"", Hundred, $"\"}}, {Reading.JsonLine("Good")}]"));

        var corpus = Reading.Stream(options, file);

        Assert.Equal(["Good"], corpus.Titles());
        Assert.Equal(["TooLong 1"], corpus.Faults());
    }

    [Theory]
    [InlineData("title", 10_000, "TooLong 1")]
    [InlineData("title", 2_001, "TooLong 1")]
    [InlineData("abstract", 100_001, "TooLong 1")]
    public void Texts_beyond_measure_are_rejected(string field, int length, string expected)
    {
        var text = new string('x', length);
        var line = field == "title" ? $$"""{"title": "{{text}}", "abstract": "Text."}""" : $$"""{"title": "T", "abstract": "{{text}}"}""";

        var corpus = Reading.Text($"{line}\n{Reading.JsonLine("Good")}");

        Assert.Equal(["Good"], corpus.Titles());
        Assert.Equal([expected], corpus.Faults());
    }

    [Theory]
    [InlineData("", "UnknownFormat 0")]
    [InlineData("\uFEFF \n\n\t\n", "UnknownFormat 0")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><lolz>&lol2;</lolz>", "UnknownFormat 0")]
    [InlineData("<html><body>title,abstract</body></html>", "UnknownFormat 0")]
    [InlineData("just a line", "UnknownFormat 0")]
    [InlineData("@article{key, title = {One}}", "UnknownFormat 0")]
    [InlineData("int main() {\n  return 0;\n}\n", "UnknownFormat 0")]
    [InlineData("[1, 2, 3]", "UnknownFormat 0")]
    public void Content_of_no_known_format_is_refused(string content, string expected)
    {
        var corpus = Reading.Text(content);

        Assert.Empty(corpus.Papers);
        Assert.Equal([expected], corpus.Faults());
    }

    [Fact]
    public void Depth_without_end_is_malformed_and_no_overflow()
    {
        var corpus = Reading.Text($"{{\"title\": {new string('[', 100_000)}\n{Reading.JsonLine("Good")}\n");

        Assert.Equal(["Good"], corpus.Titles());
        Assert.Equal(["MalformedJson 1"], corpus.Faults());
    }

    [Fact]
    public void A_file_that_cannot_be_opened_does_not_stop_the_rest()
    {
        var good = new InputFile("b", 1, static () => new MemoryStream(Encoding.UTF8.GetBytes(Reading.JsonLine("Good"))));
        var bad = new InputFile("a", 1, static () => throw new UnauthorizedAccessException());

        var corpus = Reading.Stream(Reading.Defaults, bad, good);

        Assert.Equal(["Good"], corpus.Titles());
        Assert.Equal(["FileUnreadable 0"], corpus.Faults());
    }

    [Fact]
    public void A_disk_that_fails_midway_keeps_what_came_before()
    {
        var text = string.Concat(Enumerable.Range(0, 1_000).Select(static i => Reading.JsonLine($"Paper number {i}") + "\n"));
        var file = new InputFile("a", text.Length, () => new FailingStream(Encoding.UTF8.GetBytes(text)));

        var corpus = Reading.Stream(Reading.Defaults, file);

        Assert.Equal(1_000, corpus.Papers.Length);
        Assert.Equal(["FileUnreadable 1001"], corpus.Faults());
    }

    [Fact]
    public void Reading_stops_when_told()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var file = new InputFile("a", 1, static () => new MemoryStream(Encoding.UTF8.GetBytes(Reading.JsonLine("Good"))));

        Assert.ThrowsAny<OperationCanceledException>(() => CorpusReader.Read([file], [], Reading.Defaults, progress: null, stop.Token));
    }

    private sealed class LongLineStream(string before, int middle, string after) : ForwardStream
    {
        private readonly byte[] _before = Encoding.UTF8.GetBytes(before);
        private readonly byte[] _after = Encoding.UTF8.GetBytes(after);
        private long _position;

        public override int Read(Span<byte> target)
        {
            var read = 0;
            for (; read < target.Length && _position < _before.Length; read++) target[read] = _before[_position++];
            var fill = (int)Math.Clamp(_before.Length + (long)middle - _position, 0, target.Length - read);
            target.Slice(read, fill).Fill((byte)'x');
            (read, _position) = (read + fill, _position + fill);
            for (var i = _position - _before.Length - middle; read < target.Length && i >= 0 && i < _after.Length; i++, _position++) target[read++] = _after[i];
            return read;
        }
    }

    private sealed class FailingStream(byte[] content) : ForwardStream
    {
        private int _position;

        public override int Read(Span<byte> buffer)
        {
            if (_position == content.Length) throw new IOException("The disk is gone.");
            var length = Math.Min(buffer.Length, content.Length - _position);
            content.AsSpan(_position, length).CopyTo(buffer);
            _position += length;
            return length;
        }
    }
}
