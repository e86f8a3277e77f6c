namespace PaperGraph.Architecture.Tests.House;

/// <summary>The checked-out repository, found upward from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The projects under <c>src</c>, in ordinal order.</summary>
    public static IReadOnlyList<SourceProject> SourceProjects { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(path => !IsBuildOutput(path))
            .Order(StringComparer.Ordinal)
            .Select(SourceProject.Read)];

    /// <summary>The C# files under <c>src</c>, without what a build puts there.</summary>
    public static IReadOnlyList<SourceFile> SourceFiles { get; } =
        [.. SourceProjects.SelectMany(project => project.Files)];

    /// <summary>A path as it is written in messages: from the root, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public static bool IsBuildOutput(string path) =>
        Relative(path).Split('/').Any(part => part is "bin" or "obj" or "node_modules");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Graph.sln in any folder above {AppContext.BaseDirectory}");
    }
}
