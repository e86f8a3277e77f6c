using System.Collections.Immutable;

namespace PaperGraph.Rdf;

/// <summary>What the name of a file says about its content: the syntax by the W3C's extension, and <c>.gz</c> after it for gzip.</summary>
/// <param name="Syntax">The syntax.</param>
/// <param name="IsGzip">Whether the content is compressed.</param>
public readonly record struct RdfFileName(RdfSyntax Syntax, bool IsGzip)
{
    /// <summary>The extensions that are known, with their point, in lower case, and what each stands for.</summary>
    public static ImmutableArray<(string Extension, RdfSyntax Syntax)> Extensions { get; } =
    [
        (".nt", RdfSyntax.NTriples),
        (".nq", RdfSyntax.NQuads),
        (".ttl", RdfSyntax.Turtle),
        (".trig", RdfSyntax.TriG),
        (".rdf", RdfSyntax.RdfXml),
        (".owl", RdfSyntax.RdfXml),
        (".xml", RdfSyntax.RdfXml),
        (".jsonld", RdfSyntax.JsonLd),
        (".json", RdfSyntax.JsonLd),
    ];

    /// <summary>Reads a file name or path, upper or lower case; false when its extension is none of <see cref="Extensions"/>.</summary>
    public static bool TryParse(string path, out RdfFileName name)
    {
        ArgumentNullException.ThrowIfNull(path);
        var isGzip = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        var extension = Path.GetExtension(isGzip ? path[..^3] : path);
        foreach (var (known, syntax) in Extensions)
        {
            if (!known.Equals(extension, StringComparison.OrdinalIgnoreCase)) continue;
            name = new RdfFileName(syntax, isGzip);
            return true;
        }

        name = default;
        return false;
    }
}
