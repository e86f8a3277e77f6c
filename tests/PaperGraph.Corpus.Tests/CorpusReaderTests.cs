using System.Collections.Concurrent;
using System.Text;
using PaperGraph.Corpus.Inputs;

namespace PaperGraph.Corpus.Tests;

public sealed class CorpusReaderTests
{
    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var files = Enumerable.Range(0, 24).Select(static i => ($"f{i:D2}.jsonl", Encoding.UTF8.GetBytes(
            $"{Reading.JsonLine($"Paper number {i % 7} of all")}\nbroken\n{Reading.JsonLine($"Paper of file {i}")}\n"))).ToArray();

        var one = Reading.Files(new CorpusOptions { Threads = 1 }, files);
        var many = Reading.Files(new CorpusOptions { Threads = 8 }, files);

        Assert.Equal(7 + 24, one.Papers.Length);
        Assert.Equal(one.Papers.Select(Describe).ToArray(), many.Papers.Select(Describe).ToArray());
        Assert.Equal(one.Diagnostics.ToArray(), many.Diagnostics.ToArray());
        Assert.Equal(one.Files.ToArray(), many.Files.ToArray());
    }

    [Fact]
    public void Files_are_accounted_for()
    {
        var corpus = Reading.Files(
            ("a.jsonl", $"{Reading.JsonLine("Deep Rivers in Layers")}\n"),
            ("b.csv", "title,abstract\nDeep rivers in layers,Text.\nWhat Bridges Say,Text.\n"),
            ("c.md", "# Notes\n"));

        Assert.Equal(["a.jsonl jsonl 1", "b.csv csv 2", "c.md  0"], corpus.Files.Select(static file => $"{file.Name} {file.Format} {file.Records}").ToArray());
        Assert.Equal(3, corpus.RecordCount);
        Assert.Equal(2, corpus.Papers.Length);
    }

    [Fact]
    public void Diagnostics_come_by_place()
    {
        var corpus = Reading.Files(
            ("b.jsonl", $"{Reading.JsonLine("B one of them")}\nbroken\n"),
            ("a.jsonl", $"{{\"title\": \"No text\"}}\nbroken\n{Reading.JsonLine("A one of them")}\n"));

        Assert.Equal(["a.jsonl:1", "a.jsonl:2", "b.jsonl:2"], corpus.Diagnostics.Select(static diagnostic => diagnostic.Place.ToString()).ToArray());
    }

    [Fact]
    public void Progress_ends_at_the_whole()
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9_000).Select(static i => $$"""{"title": "Paper {{i}}", "abstract": "Text {{i}}."}{{'\n'}}""")));
        var reports = new Reports();

        CorpusReader.Read([new InputFile("a", content.Length, () => new MemoryStream(content))], [], Reading.Defaults, reports, CancellationToken.None);

        var last = reports.All.Last();
        Assert.Equal(3, reports.All.Count);
        Assert.Equal(new CorpusProgress("a", content.Length, content.Length, 9_000), last);
    }

    private static string Describe(Model.Paper paper) => $"{paper.Id} {paper.Title} {paper.Abstract} {string.Join(',', paper.Sources)}";

    private sealed class Reports : IProgress<CorpusProgress>
    {
        public ConcurrentQueue<CorpusProgress> All { get; } = new();

        public void Report(CorpusProgress value) => All.Enqueue(value);
    }
}
