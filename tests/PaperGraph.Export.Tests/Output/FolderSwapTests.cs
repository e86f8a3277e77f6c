using System.Collections.Frozen;
using PaperGraph.Export.Output;

namespace PaperGraph.Export.Tests.Output;

/// <summary>A build that is killed does no step after the last one done; the next build begins with Recover.</summary>
public sealed class FolderSwapTests : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("papergraph-swap-").FullName;

    private string Target => Path.Combine(_parent, "out");

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    public static TheoryData<int, bool, string> Kills => new()
    {
        { 0, true, "old" },
        { 1, true, "old" },
        { 2, true, "old" },
        { 3, true, "old" },
        { 4, true, "new" },
        { 0, false, "old" },
        { 1, false, "old" },
        { 2, false, "old" },
        { 3, false, "old" },
        { 4, false, "old" },
        { 5, false, "new" },
    };

    [Theory]
    [MemberData(nameof(Kills))]
    public void Killed_after_any_step_leaves_one_whole_output_and_the_users_files(int steps, bool isAtomic, string expected)
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "ours.txt"), "old");
        File.WriteAllText(Path.Combine(Target, "mine.txt"), "mine");

        var swap = new FolderSwap(Target);
        Action[] all =
        [
            swap.Stage,
            () => File.WriteAllText(Path.Combine(swap.Staging, "ours.txt"), "new"),
            () => swap.CarryOver(new[] { "ours.txt" }.ToFrozenSet()),
            .. isAtomic ? new Action[] { swap.Swap } : [swap.MoveAside, swap.MoveIn],
        ];
        foreach (var step in all.Take(steps)) step();
        new FolderSwap(Target).Recover();

        Assert.Equal(expected, File.ReadAllText(Path.Combine(Target, "ours.txt")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, "mine.txt")));
        Assert.Equal([Target], Directory.EnumerateFileSystemEntries(_parent));
    }

    [Fact]
    public void A_first_build_that_is_killed_leaves_nothing()
    {
        new FolderSwap(Target).Stage();
        new FolderSwap(Target).Recover();

        Assert.Empty(Directory.EnumerateFileSystemEntries(_parent));
    }

    [SkippableFact]
    public void Exchange_is_one_step_on_linux()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux has renameat2.");
        var (first, second) = (Path.Combine(_parent, "first"), Path.Combine(_parent, "second"));
        Directory.CreateDirectory(Path.Combine(first, "a"));
        Directory.CreateDirectory(Path.Combine(second, "b"));

        Skip.IfNot(NativeFiles.TryExchange(first, second), "This file system cannot.");

        Assert.True(Directory.Exists(Path.Combine(first, "b")));
        Assert.True(Directory.Exists(Path.Combine(second, "a")));
    }

    [SkippableFact]
    public void A_link_of_the_user_stays_a_link()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Directory.CreateDirectory(Target);
        File.CreateSymbolicLink(Path.Combine(Target, "link"), "../elsewhere");
        var swap = new FolderSwap(Target);

        swap.Stage();
        swap.CarryOver(FrozenSet<string>.Empty);
        swap.Swap();
        swap.Discard();

        Assert.Equal("../elsewhere", new FileInfo(Path.Combine(Target, "link")).LinkTarget);
    }
}
