using System.Globalization;

namespace PaperGraph.Cli.Tests.Building;

public sealed class DeterminismTests(SamplesBuild samples) : IClassFixture<SamplesBuild>
{
    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void The_number_of_threads_changes_no_byte(string threads) => AssertSameBytes(Repository.Samples, "--threads", threads);

    [Fact]
    public void The_order_of_inputs_changes_no_byte() =>
        AssertSameBytes([.. Directory.GetFiles(Repository.Samples).OrderDescending(StringComparer.Ordinal)]);

    [Fact]
    public void Naming_an_input_twice_changes_no_byte() =>
        AssertSameBytes(Repository.Samples, Path.Combine(Repository.Samples, "arxiv.jsonl"), Path.Combine(Repository.Samples, "*.csv"));

    [Fact]
    public void A_culture_that_writes_numbers_otherwise_changes_no_byte()
    {
        // The runtime is invariant, so that even tr-TR is made by hand.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            AssertSameBytes(Repository.Samples);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Language_and_time_zone_of_the_system_change_no_byte()
    {
        using var workspace = new Workspace();

        var ran = ChildProgram.Run(
            ["build", Repository.Samples, "-o", workspace.Output],
            ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8"), ("TZ", "Asia/Kathmandu"));

        Assert.Equal((0, ""), (ran.Code, ran.Output));
        Assert.Equal(Workspace.HashesOf(samples.Workspace.Output), Workspace.HashesOf(workspace.Output));
    }

    [Fact]
    public void Building_over_an_earlier_output_changes_no_byte()
    {
        using var workspace = new Workspace();
        Ran.Build(workspace, workspace.Write("in.jsonl", Sources.JsonLine()));

        Ran.Build(workspace, Repository.Samples);

        Assert.Equal(Workspace.HashesOf(samples.Workspace.Output), Workspace.HashesOf(workspace.Output));
    }

    private void AssertSameBytes(params string[] args)
    {
        using var workspace = new Workspace();

        var ran = Ran.Build(workspace, args);

        Assert.Equal(0, ran.Code);
        Assert.Equal(Workspace.HashesOf(samples.Workspace.Output), Workspace.HashesOf(workspace.Output));
    }
}
