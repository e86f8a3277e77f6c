namespace PaperGraph.Cli.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Samples => Path.Combine(Root, "tests", "samples");

    public static string Output => Path.Combine(Root, "output");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("Graph.sln stands in no folder above the tests.");
        return folder.FullName;
    }
}
