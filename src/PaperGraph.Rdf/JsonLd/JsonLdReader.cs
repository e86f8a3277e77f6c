namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// Reads JSON-LD 1.1. The JSON is held whole, up to 2 GB of it; its nodes are turned to quads one after another, in document order. What
/// RDF does not have (a relative IRI without a base, a blank node as predicate, an ill-formed language tag) is left out without a fault, as
/// the recommendation says. At most 256 arrays and objects may stand in one another. A quad that the document says twice comes twice.
/// </summary>
public static class JsonLdReader
{
    /// <summary>Reads to the end of the stream, which stays open.</summary>
    /// <exception cref="RdfSyntaxException">The document has a fault, and the options have no <see cref="RdfReadOptions.OnError"/>. The
    /// message begins with the error code of JSON-LD 1.1, such as "invalid term definition".</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static void Read(Stream stream, IQuadSink sink, RdfReadOptions? options = null, JsonLdReadOptions? jsonLd = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sink);
        options ??= new RdfReadOptions();
        try
        {
            using var document = JsonLdDocument.Parse(options.Source, ReadToEnd(stream, options));
            using var reading = new DocumentReading(document, sink, options, jsonLd ?? new JsonLdReadOptions());
            reading.Run();
        }
        catch (RdfSyntaxException fault) when (options.OnError is not null)
        {
            options.OnError(fault.Error);
        }
    }

    private static ReadOnlyMemory<byte> ReadToEnd(Stream stream, RdfReadOptions options)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength) : 0);
        var block = new byte[1 << 16];
        for (int read; (read = stream.Read(block)) > 0;)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            if (read > Array.MaxLength - bytes.Length)
                throw new RdfSyntaxException(new(options.Source, 1, 1, $"{ErrorCode.LoadingDocumentFailed}: more than 2 GB"));
            bytes.Write(block, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
