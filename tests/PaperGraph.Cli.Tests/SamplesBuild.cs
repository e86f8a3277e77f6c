namespace PaperGraph.Cli.Tests;

/// <summary>One build of tests/samples, shared by the tests that look at it.</summary>
public sealed class SamplesBuild : IDisposable
{
    public SamplesBuild() => Ran = Ran.Build(Workspace, Repository.Samples);

    public Workspace Workspace { get; } = new();

    public Ran Ran { get; }

    public void Dispose() => Workspace.Dispose();
}
