using PaperGraph.Model;

namespace PaperGraph.Corpus.Tests.Inputs;

public sealed class InputFinderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("papergraph-inputs-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Folders_are_read_with_all_below_and_named_from_their_common_folder()
    {
        Write("data/a.jsonl", "A title of the first");
        Write("data/deep/er/b.jsonl", "B title of the second");

        var corpus = Read(Path.Combine(_root, "data"));

        Assert.Equal(["a.jsonl", "deep/er/b.jsonl"], Names(corpus));
        Assert.Equal(2, corpus.Papers.Length);
    }

    [Fact]
    public void A_single_file_is_named_without_folders()
    {
        Write("data/a.jsonl", "A title of the first");

        Assert.Equal(["a.jsonl"], Names(Read(Path.Combine(_root, "data", "a.jsonl"))));
    }

    [Theory]
    [InlineData("data/*.jsonl", "a.jsonl|ab.jsonl")]
    [InlineData("data/**/*.jsonl", "a.jsonl|ab.jsonl|deep/b.jsonl")]
    [InlineData("data/a*", "a.jsonl|ab.jsonl")]
    [InlineData("*/deep/*", "b.jsonl")]
    public void Globs_are_expanded(string pattern, string expected)
    {
        Write("data/a.jsonl", "A title of the first");
        Write("data/ab.jsonl", "AB title of another");
        Write("data/deep/b.jsonl", "B title of the second");
        Write("data/.hidden/c.jsonl", "C title of the hidden");

        Assert.Equal(expected.Split('|'), Names(Read(Path.Combine(_root, pattern))));
    }

    [Fact]
    public void Order_and_repetition_of_inputs_change_nothing()
    {
        Write("data/a.jsonl", "A title of the first");
        Write("data/b.jsonl", "B title of the second");
        var (folder, file, glob) = (Path.Combine(_root, "data"), Path.Combine(_root, "data", "..", "data", "b.jsonl"), Path.Combine(_root, "data", "*.jsonl"));

        var once = Read(folder);
        var again = Read(glob, file, folder, file);

        Assert.Equal(once.RecordCount, again.RecordCount);
        Assert.Equal(Names(once), Names(again));
        Assert.Equal(once.Papers.Select(static paper => paper.Id), again.Papers.Select(static paper => paper.Id));
    }

    [Fact]
    public void What_is_missing_is_reported_and_the_rest_read()
    {
        Write("data/a.jsonl", "A title of the first");
        Directory.CreateDirectory(Path.Combine(_root, "empty", "inner"));

        var corpus = Read(Path.Combine(_root, "data"), Path.Combine(_root, "none.csv"), Path.Combine(_root, "none", "*.csv"), Path.Combine(_root, "empty"));

        Assert.Single(corpus.Papers);
        Assert.Equal(3, corpus.Diagnostics.Length);
        Assert.All(corpus.Diagnostics, static diagnostic => Assert.Equal(DiagnosticCode.FileNotFound, diagnostic.Code));
    }

    [Fact]
    public void Other_files_of_a_folder_are_reported_and_the_rest_read()
    {
        Write("data/a.jsonl", "A title of the first");
        File.WriteAllText(Path.Combine(_root, "data", ".hidden"), Reading.JsonLine("Hidden from all"));
        File.WriteAllText(Path.Combine(_root, "data", "README.md"), "# Data\n\nThis folder holds a few records. They were written for a test.\n");
        File.WriteAllText(Path.Combine(_root, "data", "LICENSE"), "The Licence\n\nPermission is hereby granted, free of charge, to any person.\n");
        File.WriteAllBytes(Path.Combine(_root, "data", "image.png"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0x0D, 0, 0, 0xFF]);

        var corpus = Read(Path.Combine(_root, "data"));

        Assert.Single(corpus.Papers);
        Assert.Equal(
            [".hidden UnknownFormat", "LICENSE UnknownFormat", "README.md UnknownFormat", "image.png NotText"],
            corpus.Diagnostics.Select(static diagnostic => $"{diagnostic.Place.File} {diagnostic.Code}").ToArray());
    }

    [Fact]
    public void A_hidden_file_that_is_named_is_read()
    {
        File.WriteAllText(Path.Combine(_root, ".hidden"), Reading.JsonLine("Hidden from all"));

        Assert.Single(Read(Path.Combine(_root, ".hidden")).Papers);
    }

    [Theory]
    [InlineData("xml", 1024, 1)]
    [InlineData(null, 10, 1)]
    [InlineData(null, 1024, 0)]
    public void Options_that_make_no_sense_are_our_own_fault(string? format, int maxLineLength, int threads) =>
        Assert.Throws<ArgumentException>(() => CorpusReader.Read(
            [_root], new CorpusOptions { Format = format, MaxLineLength = maxLineLength, Threads = threads }, progress: null, CancellationToken.None));

    private static PaperCorpus Read(params string[] inputs) => CorpusReader.Read(inputs, Reading.Defaults, progress: null, CancellationToken.None);

    private static string[] Names(PaperCorpus corpus) => [.. corpus.Files.Select(static file => file.Name)];

    private void Write(string name, string title)
    {
        var path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Reading.JsonLine(title));
    }
}
