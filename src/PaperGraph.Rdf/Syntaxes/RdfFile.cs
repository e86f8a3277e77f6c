using System.IO.Compression;

namespace PaperGraph.Rdf;

/// <summary>Documents in files, whose names say their syntax.</summary>
public static class RdfFile
{
    private static readonly (string Ending, RdfSyntax Syntax)[] Endings =
    [
        (".nt", RdfSyntax.NTriples), (".nq", RdfSyntax.NQuads), (".ttl", RdfSyntax.Turtle), (".trig", RdfSyntax.TriG),
        (".rdf", RdfSyntax.RdfXml), (".owl", RdfSyntax.RdfXml), (".xml", RdfSyntax.RdfXml),
        (".jsonld", RdfSyntax.JsonLd), (".json", RdfSyntax.JsonLd),
    ];

    /// <summary>
    /// The syntax by the end of a file's name, in any case: <c>.nt .nq .ttl .trig .rdf .owl .xml .jsonld .json</c>, each also with
    /// <c>.gz</c> after it. False for others.
    /// </summary>
    public static bool TryGetSyntax(string path, out RdfSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = IsCompressed(path) ? path[..^3] : path;
        foreach (var (ending, candidate) in Endings)
        {
            if (!name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            syntax = candidate;
            return true;
        }

        syntax = default;
        return false;
    }

    /// <summary>Reads a file, decompressing gzip on the way. Messages name it by its path unless the options name a source.</summary>
    /// <exception cref="ArgumentException">The end of the name says no syntax.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="RdfSyntaxException">
    /// The document has a fault, and the options have no <see cref="RdfReadOptions.OnError"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static void Read(string path, IQuadSink sink, RdfReadOptions? options = null)
    {
        if (!TryGetSyntax(path, out var syntax)) throw new ArgumentException($"The end of '{path}' says no syntax of RDF.", nameof(path));
        Read(path, syntax, sink, options);
    }

    /// <summary>Reads a file whose syntax is known, whatever its name says of it; <c>.gz</c> at the end still means gzip.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="RdfSyntaxException">
    /// The document has a fault, and the options have no <see cref="RdfReadOptions.OnError"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static void Read(string path, RdfSyntax syntax, IQuadSink sink, RdfReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new RdfReadOptions();
        if (options.Source.Length == 0) options = options with { Source = path };
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        using var plain = IsCompressed(path) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        RdfReader.Read(plain, syntax, sink, options);
    }

    private static bool IsCompressed(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
