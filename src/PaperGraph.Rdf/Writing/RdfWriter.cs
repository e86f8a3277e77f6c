namespace PaperGraph.Rdf;

/// <summary>Writers of all syntaxes, as <see cref="RdfReader"/> has their readers.</summary>
public static class RdfWriter
{
    /// <summary>Begins a document. All writers stream, but for JSON-LD, which is one object.</summary>
    /// <param name="stream">Stays open.</param>
    /// <param name="syntax">Any but RDF/XML.</param>
    /// <param name="prefixes">
    /// For syntaxes that have prefixes: those to use beside the ones that are declared by <see cref="IQuadSink.OnPrefix"/>. When null, the
    /// writer finds more by itself.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="stream"/> cannot be written to, or <paramref name="syntax"/> has no writer.
    /// </exception>
    public static IRdfWriter Create(Stream stream, RdfSyntax syntax, PrefixMap? prefixes = null) => syntax switch
    {
        RdfSyntax.NTriples => new NTriplesWriter(stream),
        RdfSyntax.NQuads => new NQuadsWriter(stream),
        RdfSyntax.Turtle => prefixes is null ? new TurtleWriter(stream) : new TurtleWriter(stream, prefixes),
        RdfSyntax.TriG => prefixes is null ? new TriGWriter(stream) : new TriGWriter(stream, prefixes),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "No writer is known for this syntax."),
    };
}
