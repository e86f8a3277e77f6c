using System.Security.Cryptography;
using System.Text.Json;
using PaperGraph.Export.Output;

namespace PaperGraph.Export.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("papergraph-output-").FullName;

    private string Target => Path.Combine(_parent, "out");

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Fact]
    public void Writes_every_file_and_a_manifest_with_their_hashes()
    {
        Build(GraphWriters.All);

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Target, "manifest.json")));
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(
            [
                "concepts.gexf", "edges.csv", "graph.gexf", "graph.graphml", "graph.jsonld", "graph.nq", "graph.ttl", "merges.tsv", "nodes.csv",
                "overlap.csv", "papers.jsonl", "rejected.jsonl", "report.html",
            ],
            files.Select(file => file.GetProperty("name").GetString()));
        Assert.All(files, file =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(Target, file.GetProperty("name").GetString()!));
            Assert.Equal(bytes.Length, file.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
        });
        Assert.Equal(["out"], Entries(_parent));
    }

    [Fact]
    public void Bytes_do_not_depend_on_threads()
    {
        Build(GraphWriters.All, threads: 1);
        var one = Content();
        Build(GraphWriters.All, threads: 4);

        Assert.Equal(one, Content());
    }

    [Fact]
    public void Replaces_earlier_output_and_takes_files_of_the_user_along()
    {
        Build([new TextWriter("a.txt", "old"), new TextWriter("gone.txt", "old")]);
        File.WriteAllText(Path.Combine(Target, "notes.md"), "mine");
        Directory.CreateDirectory(Path.Combine(Target, "figures", "empty"));
        File.WriteAllText(Path.Combine(Target, "figures", "one.svg"), "mine too");

        Build([new TextWriter("a.txt", "new")]);

        Assert.Equal(["a.txt", "figures", "manifest.json", "notes.md"], Entries(Target));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Target, "a.txt")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, "notes.md")));
        Assert.Equal("mine too", File.ReadAllText(Path.Combine(Target, "figures", "one.svg")));
        Assert.True(Directory.Exists(Path.Combine(Target, "figures", "empty")));
    }

    [Fact]
    public void Makes_missing_parents()
    {
        using (var folder = OutputFolder.Open(Path.Combine(_parent, "x", "y"))) folder.Write(SampleGraph.Context(), [new TextWriter("a.txt", "a")]);

        Assert.True(File.Exists(Path.Combine(_parent, "x", "y", "manifest.json")));
    }

    [Theory]
    [InlineData]
    [InlineData(".gitkeep")]
    public void Takes_an_empty_folder(params string[] files)
    {
        Directory.CreateDirectory(Target);
        foreach (var file in files) File.WriteAllText(Path.Combine(Target, file), "");

        Build([new TextWriter("a.txt", "a")]);

        Assert.Equal([.. files, "a.txt", "manifest.json"], Entries(Target));
    }

    [Theory]
    [InlineData("thesis.tex", "text", "holds 'thesis.tex' and no manifest.json")]
    [InlineData("manifest.json", "not json", "did not write")]
    [InlineData("manifest.json", """{"product":"other","files":[]}""", "did not write")]
    [InlineData("manifest.json", "[]", "did not write")]
    public void Refuses_a_folder_of_other_work(string file, string content, string reason)
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, file), content);

        var error = Assert.Throws<OutputException>(() => OutputFolder.Open(Target));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(Path.Combine(Target, file)));
        Assert.Equal(["out"], Entries(_parent));
    }

    [Fact]
    public void Refuses_to_overwrite_a_file_of_the_user()
    {
        Build([new TextWriter("a.txt", "a")]);
        File.WriteAllText(Path.Combine(Target, "b.txt"), "mine");

        Assert.Throws<OutputException>(() => Build([new TextWriter("a.txt", "new"), new TextWriter("b.txt", "new")]));

        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, "b.txt")));
        Assert.Equal("a", File.ReadAllText(Path.Combine(Target, "a.txt")));
    }

    [Fact]
    public void Refuses_a_file()
    {
        File.WriteAllText(Target, "a file");

        Assert.Contains("it is a file", Assert.Throws<OutputException>(() => OutputFolder.Open(Target)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_parent_that_is_a_file()
    {
        File.WriteAllText(Target, "a file");

        Assert.Throws<OutputException>(() => OutputFolder.Open(Path.Combine(Target, "below")));
    }

    [SkippableFact]
    public void Refuses_a_file_system_that_takes_no_files()
    {
        Skip.IfNot(Directory.Exists("/proc/self"), "There is no /proc here.");

        Assert.Throws<OutputException>(() => OutputFolder.Open("/proc/self/out"));
    }

    [Fact]
    public void Keeps_a_second_build_out()
    {
        using var first = OutputFolder.Open(Target);

        Assert.Contains("another build", Assert.Throws<OutputException>(() => OutputFolder.Open(Target)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_write_leaves_the_earlier_output_and_no_litter()
    {
        Build([new TextWriter("a.txt", "old")]);

        var error = Assert.Throws<OutputException>(() => Build([new TextWriter("a.txt", "new"), new FailingWriter(new IOException("No space left on device"))]));

        Assert.Contains("No space left on device", error.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "a.txt")));
        Assert.Equal(["out"], Entries(_parent));
    }

    [Fact]
    public void Our_own_fault_is_not_dressed_up_as_the_users()
    {
        Assert.Throws<InvalidOperationException>(() => Build([new FailingWriter(new InvalidOperationException())]));
        Assert.Empty(Entries(_parent));
    }

    [Fact]
    public void Cancelling_leaves_the_earlier_output()
    {
        Build([new TextWriter("a.txt", "old")]);

        using (var folder = OutputFolder.Open(Target))
        {
            Assert.ThrowsAny<OperationCanceledException>(() =>
                folder.Write(SampleGraph.Context(), [new TextWriter("a.txt", "new")], cancellation: new CancellationToken(canceled: true)));
        }

        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "a.txt")));
        Assert.Equal(["out"], Entries(_parent));
    }

    [SkippableFact]
    public void Follows_a_link_to_the_folder()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        var real = Directory.CreateDirectory(Path.Combine(_parent, "real")).FullName;
        Directory.CreateSymbolicLink(Target, real);

        Build([new TextWriter("a.txt", "a")]);

        Assert.NotNull(new DirectoryInfo(Target).LinkTarget);
        Assert.Equal("a", File.ReadAllText(Path.Combine(real, "a.txt")));
    }

    private void Build(System.Collections.Immutable.ImmutableArray<IGraphWriter> writers, int threads = -1)
    {
        using var folder = OutputFolder.Open(Target);
        folder.Write(SampleGraph.Context(), writers, threads);
    }

    private static string[] Entries(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    private string[] Content() => [.. Entries(Target).Select(name => name + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(Target, name)))))];

    private sealed class TextWriter(string name, string text) : IGraphWriter
    {
        public string FileName => name;

        public void Write(ExportContext context, Stream output) => output.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }

    private sealed class FailingWriter(Exception error) : IGraphWriter
    {
        public string FileName => "fails.txt";

        public void Write(ExportContext context, Stream output) => throw error;
    }
}
