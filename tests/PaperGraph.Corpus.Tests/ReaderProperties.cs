using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PaperGraph.Corpus.Tests;

public sealed class ReaderProperties
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_250_313, 7);

    private static readonly byte[][] Valid =
    [
        Encoding.UTF8.GetBytes($"{Reading.JsonLine("One")}\n{Reading.JsonLine("Two é")}\n{Reading.JsonLine("Three", "\"authors\": [\"A\", {\"name\": \"B\"}]")}\n"),
        Encoding.UTF8.GetBytes($"[\n  {Reading.JsonLine("One")},\n  {Reading.JsonLine("Two")}\n]\n"),
        Encoding.UTF8.GetBytes($"title,abstract,year\n\"One, or more\",\"{Sample.Abstract}\n\nmore\",2020\nTwo,Text.,1999\n"),
        Encoding.UTF8.GetBytes($"new\n\nSubscribe\n\nRivers of Old\n\n{Sample.Abstract}\n\nBridges of New\n\n{Sample.Abstract}\n"),
        Encoding.Unicode.GetBytes($"\uFEFF{Reading.JsonLine("One")}\n{Reading.JsonLine("Two")}\n"),
        Reading.Gzip($"{Reading.JsonLine("One")}\n{Reading.JsonLine("Two")}\n"),
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("listing")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("tsv")]
    public void Random_bytes_never_break_a_reader(string? format) =>
        Prop.ForAll<byte[]>(bytes => IsSound(Reading.Bytes(bytes, format))).Check(Settings);

    [Theory]
    [InlineData(null)]
    [InlineData("listing")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void Random_signs_of_the_formats_never_break_a_reader(string? format)
    {
        var signs = Gen.Elements(
            "{", "}", "[", "]", "\"", "\\", "\\u", "d83d", ":", ",", ";", "\t", "\n", "\r", "\r\n", " ", "title", "abstract", "\"title\":", "\"abstract\":", "x",
            "A long enough sentence to pass for a part of an abstract, with a stop.", "Mar 13", "Subscribe", "\0", "\uFEFF", "\u202E", "\uD83D", "é", "12", "- ");
        var text = Gen.ListOf(signs).Select(static list => string.Concat(list));

        Prop.ForAll(Arb.From(text), content => IsSound(Reading.Text(content, format))).Check(Settings);
    }

    [Fact]
    public void Mutated_files_never_break_a_reader()
    {
        var edits = Gen.ListOf(Gen.Choose(0, 1_000_000).Zip(Gen.Choose(0, 255)));
        var cases = Gen.Choose(0, Valid.Length - 1).Zip(edits);

        Prop.ForAll(Arb.From(cases), static test => IsSound(Reading.Bytes(Mutate(Valid[test.Item1], test.Item2)))).Check(Settings);
    }

    // Each edit overwrites, inserts, deletes or cuts, as its value says.
    private static byte[] Mutate(byte[] content, IEnumerable<(int Place, int Value)> edits)
    {
        var bytes = content.ToList();
        foreach (var (place, value) in edits)
        {
            if (bytes.Count == 0) break;
            var at = place % bytes.Count;
            switch (value % 8)
            {
                case 0: bytes.Insert(at, (byte)value); break;
                case 1: bytes.RemoveAt(at); break;
                case 2 when value > 200: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes[at] = (byte)value; break;
            }
        }

        return [.. bytes];
    }

    private static bool IsSound(PaperCorpus corpus) =>
        corpus.Papers.All(static paper => paper.Title.Length > 0 && IsSound(paper.Title) && IsSound(paper.Abstract) && paper.Sources.Length > 0)
        && corpus.Papers.Select(static paper => paper.Id).Distinct().Count() == corpus.Papers.Length
        && corpus.Diagnostics.All(static diagnostic => diagnostic.Reason.Length > 0 && !diagnostic.Reason.Contains('\n', StringComparison.Ordinal));

    private static bool IsSound(string text)
    {
        if (text.Length > 0 && (text[0] == ' ' || text[^1] == ' ')) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || (char.IsWhiteSpace(text[i]) && text[i] != ' ')) return false;
            if (text[i] == ' ' && text[i - 1] == ' ') return false;
            if (char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))) return false;
            if (char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]))) return false;
        }

        return true;
    }
}
