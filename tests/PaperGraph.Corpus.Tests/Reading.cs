using System.IO.Compression;
using System.Text;
using PaperGraph.Corpus.Inputs;

namespace PaperGraph.Corpus.Tests;

/// <summary>Reads files that exist in memory only.</summary>
internal static class Reading
{
    public static readonly CorpusOptions Defaults = new() { Threads = 1 };

    public static PaperCorpus Text(string content, string? format = null) =>
        Files(Defaults with { Format = format }, ("input", Encoding.UTF8.GetBytes(content)));

    public static PaperCorpus Bytes(byte[] content, string? format = null) => Files(Defaults with { Format = format }, ("input", content));

    public static PaperCorpus Files(params (string Name, string Content)[] files) =>
        Files(Defaults, [.. files.Select(static file => (file.Name, Encoding.UTF8.GetBytes(file.Content)))]);

    public static PaperCorpus Files(CorpusOptions options, params (string Name, byte[] Content)[] files) => Stream(
        options,
        [.. files.Select(static file => new InputFile(file.Name, file.Content.Length, () => new MemoryStream(file.Content)))]);

    public static PaperCorpus Stream(CorpusOptions options, params InputFile[] files) =>
        CorpusReader.Read(files, [], options, progress: null, CancellationToken.None);

    public static byte[] Gzip(string content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(content));
        return compressed.ToArray();
    }

    /// <summary>A JSON line with a title and an abstract of our own.</summary>
    public static string JsonLine(string title, string more = "") =>
        $$"""{"title": "{{title}}", "abstract": "{{Sample.AbstractOf(title)}}"{{(more.Length > 0 ? ", " + more : "")}}}""";

    public static string[] Faults(this PaperCorpus corpus) =>
        [.. corpus.Diagnostics.Select(static diagnostic => $"{diagnostic.Code} {diagnostic.Place.Line}")];

    public static string[] Titles(this PaperCorpus corpus) => [.. corpus.Papers.Select(static paper => paper.Title).Order(StringComparer.Ordinal)];
}
