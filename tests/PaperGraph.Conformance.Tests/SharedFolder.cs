namespace PaperGraph.Conformance.Tests;

/// <summary>Finds the data that is kept beside the repository and never inside it.</summary>
internal static class SharedFolder
{
    /// <summary>The path of a file or folder there; the test is skipped when it is not to be found.</summary>
    public static string Require(params string[] parts)
    {
        var path = Find(parts);
        Skip.If(path is null, $"needs {string.Join('/', parts)} of the shared folder: beside the repository, or where PAPERGRAPH_SHARED says");
        return path!;
    }

    private static string? Find(string[] parts)
    {
        if (Environment.GetEnvironmentVariable("PAPERGRAPH_SHARED") is { Length: > 0 } set)
            return Existing(Path.Combine([set, .. parts]));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Existing(Path.Combine([folder.FullName, "shared", .. parts])) is { } found) return found;
        }

        return null;
    }

    private static string? Existing(string path) => Path.Exists(path) ? path : null;
}
