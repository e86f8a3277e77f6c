namespace PaperGraph.Rdf;

/// <summary>
/// Writes Turtle in one pass. Neighbouring triples with the same subject, and with the same subject and predicate, are written together;
/// so a stream sorted by <see cref="TripleOrder"/> comes out fully grouped, and any other stream is still right, only longer.
/// </summary>
/// <remarks>
/// All prefixes of a map stand at the top, used or not: a stream's end is not known at its beginning, and one graph's header is as the
/// next one's.
/// </remarks>
public sealed class TurtleWriter : IRdfWriter
{
    private readonly TurtleText _text;
    private readonly Utf8Scratch _scratch = new();

    /// <summary>
    /// Begins a document whose prefixes are found on the way: those that the input declares, well-known ones when they are first needed,
    /// and those of namespaces that come up again and again. The stream stays open after <see cref="Dispose"/>.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public TurtleWriter(Stream stream) => _text = new TurtleText(stream, prefixes: null);

    /// <summary>Begins a document with its prefixes. The stream stays open after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public TurtleWriter(Stream stream, PrefixMap prefixes)
    {
        ArgumentNullException.ThrowIfNull(prefixes);
        _text = new TurtleText(stream, prefixes);
    }

    /// <summary>
    /// Writes triples sorted by <see cref="TripleOrder"/> and each once: whatever order they come in, the bytes are the same.
    /// </summary>
    public static void WriteSorted(IEnumerable<Triple> triples, PrefixMap prefixes, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(triples);
        using var writer = new TurtleWriter(stream, prefixes);
        Triple last = default;
        foreach (var triple in triples.Order(TripleOrder.Instance))
        {
            if (triple != last) writer.Write(triple);
            last = triple;
        }
    }

    /// <summary>
    /// Writes a graph for people to read, each triple once: sorted by subject, blank nodes that are used once between brackets where they
    /// are used, lists between parentheses. Order of the triples and labels of the blank nodes so placed make no difference to the bytes;
    /// labels that must be written are kept.
    /// </summary>
    /// <param name="triples">The graph; read once.</param>
    /// <param name="prefixes">All of them are declared. When null, those well-known ones that the graph has a use for.</param>
    /// <param name="stream">Stays open.</param>
    public static void WritePretty(IEnumerable<Triple> triples, PrefixMap? prefixes, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(triples);
        if (prefixes is null)
        {
            Triple[] graph = [.. triples];
            prefixes = WellKnownNamespaces.UsedIn(graph);
            triples = graph;
        }

        PrettyTurtle.Write(triples, prefixes, stream);
    }

    /// <summary>Writes one triple.</summary>
    /// <exception cref="ArgumentException">The quad stands in a named graph, which Turtle has not.</exception>
    public void OnQuad(in QuadView quad)
    {
        NamedGraphs.Refuse(quad);
        _text.Write(quad);
    }

    /// <summary>Declares a prefix from here on, unless the document has one for that name or that namespace from its beginning.</summary>
    public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) => _text.Declare(prefix, name);

    /// <summary>Writes one triple.</summary>
    public void Write(in Triple triple)
    {
        _scratch.CutAt(0);
        OnQuad(_scratch.Append(triple));
    }

    /// <summary>Ends the last statement and hands what was written to the stream. Without it, the document is cut short.</summary>
    public void Dispose() => _text.Dispose();
}
