using PaperGraph.Rdf;

namespace PaperGraph.Cli.Graphs;

/// <summary>Makes one dataset of what the user points at: folders of builds, RDF files, a saved dataset.</summary>
internal static class DatasetSource
{
    /// <summary>Opens or loads. Faults inside files are printed and the rest is kept.</summary>
    /// <exception cref="GraphFileException">A path leads nowhere or to nothing that can be read.</exception>
    public static Dataset Open(IReadOnlyList<string> paths, TextWriter error, CancellationToken cancellation)
    {
        if (paths is [var only] && SavedDataset(only) is { } saved) return GraphFiles.OpenDataset(saved);
        var builder = new DatasetBuilder();
        var faults = new FaultList(error);
        var options = new RdfReadOptions { CancellationToken = cancellation };
        foreach (var path in paths)
        {
            if (GraphFiles.IsDataset(path)) throw new GraphFileException($"{path}: a saved dataset is opened alone, without other data");
            builder.BeginDocument();
            GraphFiles.Read(Directory.Exists(path) ? GraphOf(path) : path, syntax: null, builder, faults, options);
        }

        faults.Finish();
        return builder.Build();
    }

    /// <summary>
    /// The saved dataset that a path means: itself, or the one in a folder that is not older than the graphs beside it.
    /// </summary>
    public static string? SavedDataset(string path)
    {
        if (GraphFiles.IsDataset(path)) return path;
        var saved = Path.Combine(path, "graph.pgd");
        if (!File.Exists(saved)) return null;
        var made = File.GetLastWriteTimeUtc(saved);
        return GraphFiles.OfFolder(path).All(graph => File.GetLastWriteTimeUtc(graph) <= made) ? saved : null;
    }

    /// <summary>The fullest graph of a folder.</summary>
    /// <exception cref="GraphFileException">It has none.</exception>
    public static string GraphOf(string folder) => GraphFiles.OfFolder(folder) is [var best, ..]
        ? best
        : throw new GraphFileException($"{folder}: there is no graph.nq in this folder; is it the output of a build?");
}
