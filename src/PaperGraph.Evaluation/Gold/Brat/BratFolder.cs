namespace PaperGraph.Evaluation.Gold.Brat;

/// <summary>Finds the annotation files of BRAT.</summary>
internal static class BratFolder
{
    /// <summary>The annotations that a path means: itself, or the file beside a text; null where it is neither.</summary>
    public static string? AnnotationsOf(string path)
    {
        if (path.EndsWith(".ann", StringComparison.Ordinal)) return path;
        if (!path.EndsWith(".txt", StringComparison.Ordinal)) return null;
        var beside = Path.ChangeExtension(path, ".ann");
        return File.Exists(beside) ? beside : null;
    }

    /// <summary>Reads all annotated texts of a folder and those below it, in ordinal order of their names.</summary>
    /// <exception cref="InvalidDataException">There are none.</exception>
    public static void Read(string folder, GoldShelf shelf)
    {
        var names = Directory.EnumerateFiles(folder, "*.ann", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (names.Count == 0) throw new InvalidDataException($"{folder}: the folder holds no BRAT annotations (.ann files)");
        foreach (var name in names) BratFile.Read(Path.Combine(folder, name + ".ann"), name, shelf);
    }
}
