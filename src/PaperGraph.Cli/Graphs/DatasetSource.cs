using PaperGraph.Rdf;

namespace PaperGraph.Cli.Graphs;

/// <summary>Makes one dataset of what the user points at: folders of builds, RDF files, saved datasets.</summary>
internal static class DatasetSource
{
    /// <summary>Opens or loads. Faults inside files are printed and the rest is kept.</summary>
    /// <exception cref="GraphFileException">A path leads nowhere or to nothing that can be read.</exception>
    public static Dataset Open(IReadOnlyList<string> paths, TextWriter error, CancellationToken cancellation)
    {
        if (paths is [var only] && SavedDataset(only) is { } saved)
        {
            try
            {
                return Dataset.Open(saved);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DatasetFileException)
            {
                throw RdfFile.Unreadable(saved, fault);
            }
        }

        var builder = new DatasetBuilder();
        var faults = new FaultList(error);
        foreach (var path in paths)
        {
            if (RdfFile.IsDataset(path)) throw new GraphFileException($"{path}: a saved dataset is opened alone, without other data");
            builder.BeginDocument();
            RdfFile.Read(Directory.Exists(path) ? GraphOf(path) : path, builder, faults, cancellation);
        }

        faults.Finish();
        return builder.Build();
    }

    /// <summary>
    /// The saved dataset that a path means: itself, or the one in a folder that is not older than the graph it was made of.
    /// </summary>
    private static string? SavedDataset(string path)
    {
        if (RdfFile.IsDataset(path)) return path;
        if (!Directory.Exists(path)) return null;
        var saved = Path.Combine(path, "graph.pgd");
        if (!File.Exists(saved)) return null;
        var made = File.GetLastWriteTimeUtc(saved);
        return RdfFile.OfFolder(path).All(graph => File.GetLastWriteTimeUtc(graph) <= made) ? saved : null;
    }

    private static string GraphOf(string folder) => RdfFile.OfFolder(folder) is [var best, ..]
        ? best
        : throw new GraphFileException($"{folder}: there is no graph.nq in this folder; is it the output of a build?");
}
