using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Cli.Tests;

/// <summary>A folder of its own for a test; gone afterwards.</summary>
public sealed class Workspace : IDisposable
{
    public Workspace() => Root = Directory.CreateTempSubdirectory("papergraph-test-").FullName;

    public string Root { get; }

    /// <summary>Where a test's build goes unless it says otherwise.</summary>
    public string Output => this["out"];

    public string this[string name] => Path.Combine(Root, name);

    /// <summary>SHA-256 of every file below a folder, hidden ones too, by relative name.</summary>
    public static SortedDictionary<string, string> HashesOf(string folder)
    {
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        var files = Directory.EnumerateFiles(folder, "*", everything);
        var hashes = files.ToDictionary(
            file => Path.GetRelativePath(folder, file),
            static file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
        return new SortedDictionary<string, string>(hashes, StringComparer.Ordinal);
    }

    public static byte[] Gzip(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public string[] Lines(string name) => File.ReadAllLines(this[name]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
