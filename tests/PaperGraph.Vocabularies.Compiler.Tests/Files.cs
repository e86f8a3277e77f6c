namespace PaperGraph.Vocabularies.Compiler.Tests;

/// <summary>Where the files of the house are.</summary>
internal static class Files
{
    public static string Root { get; } = FindRoot();

    public static string Vocabulary => Path.Combine(Root, "ontology", "vocabulary.ttl");

    /// <summary>A file of the data beside the repository; skips the test where there is none.</summary>
    public static string Shared(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", .. parts]);
        Skip.IfNot(Path.Exists(path), $"{string.Join('/', parts)} is not beside the repository.");
        return path;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Graph.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Graph.sln above the tests.");
        return folder;
    }
}
