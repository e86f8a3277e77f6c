namespace PaperGraph.Export.Tests.Rdf;

/// <summary>The folder of Graph.sln, looked for upwards from where the tests run.</summary>
internal static class RepositoryRoot
{
    public static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Graph.sln.");
    }
}
