namespace PaperGraph.Evaluation.Tests.Conformance;

/// <summary>Finds data that is too large or not ours to keep in the repository: beside it, or where <c>PAPERGRAPH_SHARED</c> says.</summary>
internal static class SharedFiles
{
    public static string? Find(string relativePath)
    {
        if (Environment.GetEnvironmentVariable("PAPERGRAPH_SHARED") is { Length: > 0 } named) return IfThere(Path.Combine(named, relativePath));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (IfThere(Path.Combine(folder.FullName, "shared", relativePath)) is { } found) return found;
        }

        return null;
    }

    private static string? IfThere(string path) => File.Exists(path) ? path : null;
}
