using System.Collections.Immutable;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Graphs;

/// <summary>RDF files as the commands take them: by name, every fault told with its place, what is sound kept.</summary>
internal static class GraphFiles
{
    /// <summary>Standard input or output, where a command takes them in a file's place.</summary>
    public const string Standard = "-";

    private const string Extensions = ".nt, .nq, .ttl, .trig, .rdf, .jsonld (each also with .gz) and .pgd";

    private static readonly string[] GraphNames = ["graph.nq", "graph.ttl"];

    /// <summary>Whether a path names a saved dataset.</summary>
    public static bool IsDataset(string path) => path.EndsWith(".pgd", StringComparison.OrdinalIgnoreCase);

    /// <summary>The syntax that a name says.</summary>
    /// <exception cref="GraphFileException">It says none.</exception>
    public static RdfSyntax SyntaxOf(string path) => RdfFile.TryGetSyntax(path, out var syntax)
        ? syntax
        : throw new GraphFileException($"{path}: the name says no syntax of RDF; known are {Extensions}");

    /// <summary>Reads a file; faults go to the list, what is sound to the sink.</summary>
    /// <param name="path">The file; with <c>.gz</c> at its end it is decompressed.</param>
    /// <param name="syntax">Its syntax; null for the one that the name says.</param>
    /// <param name="sink">What takes the statements.</param>
    /// <param name="faults">What takes the faults.</param>
    /// <param name="options">Without a base, relative IRIs mean the file's neighbours.</param>
    /// <exception cref="GraphFileException">The file cannot be read.</exception>
    public static void Read(string path, RdfSyntax? syntax, IQuadSink sink, FaultList faults, RdfReadOptions options)
    {
        if (!File.Exists(path)) throw Missing(path);
        syntax ??= SyntaxOf(path);
        try
        {
            RdfFile.Read(path, syntax.Value, sink, options with { BaseIri = options.BaseIri ?? BaseOf(path), OnError = faults.Add });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw Unreadable(path, fault);
        }
    }

    /// <summary>Opens a saved dataset.</summary>
    /// <exception cref="GraphFileException">It cannot be read, or is none.</exception>
    public static Dataset OpenDataset(string path)
    {
        if (!File.Exists(path)) throw Missing(path);
        try
        {
            return Dataset.Open(path);
        }
        catch (DatasetFileException fault)
        {
            throw new GraphFileException(fault.Message, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, fault);
        }
    }

    /// <summary>The graphs that a build leaves in a folder, the fullest first.</summary>
    public static ImmutableArray<string> OfFolder(string folder) =>
        [.. GraphNames.Select(name => Path.Combine(folder, name)).Where(File.Exists)];

    private static GraphFileException Missing(string path) => new($"{path}: there is no such file");

    private static GraphFileException Unreadable(string path, Exception fault) => new($"{path}: {fault.Message}", fault);

    // A relative IRI means the file's neighbours, as it does to a browser.
    private static Iri? BaseOf(string path) =>
        Uri.TryCreate(Path.GetFullPath(path), UriKind.Absolute, out var file) && Iri.TryCreate(file.AbsoluteUri, out var iri) ? iri : null;
}
