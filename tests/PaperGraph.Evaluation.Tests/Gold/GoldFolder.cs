namespace PaperGraph.Evaluation.Tests.Gold;

/// <summary>A folder of its own to write gold files to, gone when disposed.</summary>
internal sealed class GoldFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("papergraph-gold-").FullName;

    public string Write(string name, params string[] lines)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
