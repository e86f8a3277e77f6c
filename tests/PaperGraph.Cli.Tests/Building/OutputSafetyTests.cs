using System.Diagnostics;

namespace PaperGraph.Cli.Tests.Building;

public sealed class OutputSafetyTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_file_of_the_users_own_in_the_output_folder_survives()
    {
        var input = _workspace.Write("in.jsonl", Sources.JsonLine());
        Ran.Build(_workspace, input);
        _workspace.Write("out/notes.md", "mine");

        var ran = Ran.Build(_workspace, input);

        Assert.Equal((0, "mine"), (ran.Code, _workspace.Read("out/notes.md")));
    }

    [Fact]
    public void A_folder_of_other_content_is_refused_and_left_alone()
    {
        _workspace.Write("out/thesis.tex", "years of work");

        var ran = Ran.Build(_workspace, _workspace.Write("in.jsonl", Sources.JsonLine()));

        Assert.Equal(3, ran.Code);
        Assert.Contains("'thesis.tex'", ran.Error, StringComparison.Ordinal);
        Assert.Equal(["thesis.tex"], Workspace.HashesOf(_workspace.Output).Keys);
    }

    [Fact]
    public void A_build_of_nothing_leaves_the_earlier_output()
    {
        Ran.Build(_workspace, _workspace.Write("in.jsonl", Sources.JsonLine()));
        var before = Workspace.HashesOf(_workspace.Output);

        var ran = Ran.Build(_workspace, _workspace["nothing.jsonl"]);

        Assert.Equal(3, ran.Code);
        Assert.Equal(before, Workspace.HashesOf(_workspace.Output));
        Assert.Equal(["in.jsonl", "out"], Names());
    }

    [Fact]
    public void A_build_of_nothing_makes_no_folder()
    {
        Ran.Build(_workspace, _workspace["nothing.jsonl"]);

        Assert.Empty(Names());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_000)]
    [InlineData(400_000)]
    public void A_killed_build_leaves_a_whole_output_and_the_next_cleans_up(int bytesWritten)
    {
        Ran.Build(_workspace, _workspace.Write("small.jsonl", Sources.JsonLine()));
        var before = Workspace.HashesOf(_workspace.Output);
        var large = _workspace.Write("large.jsonl", Sources.JsonLines(500));

        var ended = RunAndKill(large, bytesWritten);
        var left = Workspace.HashesOf(_workspace.Output);
        var ran = Ran.Build(_workspace, large);
        var complete = Workspace.HashesOf(_workspace.Output);

        Assert.NotEqual(0, ended);
        Assert.True(left.SequenceEqual(before) || left.SequenceEqual(complete), "The output is neither the earlier one nor the new one.");
        Assert.Equal(0, ran.Code);
        Assert.Equal(["large.jsonl", "out", "small.jsonl"], Names());
    }

    [SkippableFact]
    public void A_build_stopped_from_the_keyboard_says_so_and_leaves_the_earlier_output()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        Ran.Build(_workspace, _workspace.Write("small.jsonl", Sources.JsonLine()));
        var before = Workspace.HashesOf(_workspace.Output);

        var large = _workspace.Write("large.jsonl", Sources.JsonLines(2_000));

        using var program = ChildProgram.Start(["build", large, "-o", _workspace.Output]);
        WaitUntil(program, () => File.Exists(_workspace[".out.papergraph-lock"]));
        Process.Start("kill", ["-INT", $"{program.Id}"]).WaitForExit();
        var ran = ChildProgram.End(program);

        Assert.Equal(3, ran.Code);
        Assert.Contains("stopped", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, Workspace.HashesOf(_workspace.Output));
        Assert.Equal(["large.jsonl", "out", "small.jsonl"], Names());
    }

    private static void WaitUntil(Process program, Func<bool> happened)
    {
        while (!happened())
        {
            Assert.False(program.HasExited, "The program ended before the test could step in.");
            Thread.Yield();
        }
    }

    private int RunAndKill(string input, int bytesWritten)
    {
        using var program = ChildProgram.Start(["build", input, "-o", _workspace.Output, "--quiet"]);
        var staging = new DirectoryInfo(_workspace[".out.papergraph-new"]);
        WaitUntil(program, () => Directory.Exists(staging.FullName) && BytesIn(staging) >= bytesWritten);
        program.Kill();
        program.WaitForExit();
        return program.ExitCode;
    }

    private static long BytesIn(DirectoryInfo folder)
    {
        try
        {
            return folder.EnumerateFiles().Sum(static file => file.Length);
        }
        catch (IOException)
        {
            // It was swapped in between two looks.
            return long.MaxValue;
        }
    }

    private IEnumerable<string?> Names() =>
        Directory.EnumerateFileSystemEntries(_workspace.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
