namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// Serialize RDF as JSON-LD (JSON-LD 1.1 API, section 8.3): expanded form, without a context, with lists as lists. The quads are held,
/// sorted and written each once: whatever order they come in, the bytes are the same. For a readable document with a context, in one pass,
/// take <see cref="JsonLdWriter"/>.
/// </summary>
/// <remarks>
/// Without options, what is written reads back to the same quads, blank node labels apart, but for two things that the recommendation wants:
/// the type rdf:List of a list's cells is left out, and a literal of type rdf:JSON comes back in canonical form.
/// </remarks>
public static class JsonLdSerializer
{
    /// <summary>Writes an array of nodes, a node a line. The stream stays open.</summary>
    /// <exception cref="FormatException">A literal of type rdf:JSON is no JSON; the message begins with "invalid JSON literal".</exception>
    public static void Write(IEnumerable<Quad> quads, Stream stream, JsonLdSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(quads);
        options ??= new JsonLdSerializerOptions();
        var table = new QuadTable(quads);
        var absorbed = new AbsorbedNodes(table);
        new ListFinder(table, absorbed).Run();
        if (options.RdfDirection == RdfDirection.CompoundLiteral) CompoundFinder.Run(table, absorbed);
        using var output = new Utf8Output(stream);
        new ExpandedWriter(output, table, absorbed, options).Write();
    }
}
