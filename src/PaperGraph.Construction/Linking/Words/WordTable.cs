namespace PaperGraph.Construction.Linking;

/// <summary>Reads the tables of words that are embedded in the assembly.</summary>
internal static class WordTable
{
    /// <summary>The lines of a table without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream($"PaperGraph.Construction.Linking.{name}")
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
