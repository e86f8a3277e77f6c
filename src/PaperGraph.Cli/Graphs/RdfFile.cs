using System.Collections.Immutable;
using System.IO.Compression;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Graphs;

/// <summary>Opens RDF files by name: what is in them by extension, gzip undone on the way.</summary>
internal static class RdfFile
{
    /// <summary>The extension of a saved dataset.</summary>
    public const string DatasetExtension = ".pgd";

    private static readonly string Known =
        string.Join(", ", RdfFileName.Extensions.Select(static entry => entry.Extension).Append(DatasetExtension));

    /// <summary>Whether a path names a saved dataset.</summary>
    public static bool IsDataset(string path) => path.EndsWith(DatasetExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a name says.</summary>
    /// <exception cref="GraphFileException">The extension says nothing.</exception>
    public static RdfFileName NameOf(string path) => RdfFileName.TryParse(path, out var name)
        ? name
        : throw new GraphFileException($"{path}: what syntax is this? Known are {Known}, each also with .gz");

    /// <summary>Reads a file; faults go to the list, what is sound to the sink.</summary>
    /// <exception cref="GraphFileException">The file cannot be read.</exception>
    public static void Read(string path, IQuadSink sink, FaultList faults, CancellationToken cancellation)
    {
        var name = NameOf(path);
        try
        {
            using var file = File.OpenRead(path);
            using var content = name.IsGzip ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
            Read(content, name.Syntax, path, sink, faults, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw Unreadable(path, fault);
        }
    }

    /// <summary>Reads a stream of a known syntax.</summary>
    public static void Read(Stream content, RdfSyntax syntax, string source, IQuadSink sink, FaultList faults, CancellationToken cancellation)
    {
        var options = new RdfReadOptions { Source = source, BaseIri = BaseOf(source), OnError = faults.Add, CancellationToken = cancellation };
        RdfReader.Read(content, syntax, sink, options);
    }

    /// <summary>The exception for a file that the system does not let us read.</summary>
    public static GraphFileException Unreadable(string path, Exception fault) =>
        new(File.Exists(path) ? $"{path}: {fault.Message}" : $"{path}: there is no such file", fault);

    /// <summary>The graphs that a build leaves in a folder, best first.</summary>
    public static ImmutableArray<string> OfFolder(string folder) =>
        [.. new[] { "graph.nq", "graph.ttl" }.Select(name => Path.Combine(folder, name)).Where(File.Exists)];

    // A relative IRI means the file's neighbours, as it does to a browser.
    private static Iri? BaseOf(string source) =>
        source != "-" && Uri.TryCreate(Path.GetFullPath(source), UriKind.Absolute, out var file) && Iri.TryCreate(file.AbsoluteUri, out var iri) ? iri : null;
}
