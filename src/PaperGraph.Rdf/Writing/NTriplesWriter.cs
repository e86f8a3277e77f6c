namespace PaperGraph.Rdf;

/// <summary>
/// Writes N-Triples, one triple at a time, in the order given, in canonical form: the same triples in the same order are the same bytes.
/// </summary>
public sealed class NTriplesWriter : IRdfWriter
{
    // A line of N-Triples is a line of N-Quads without the name of a graph.
    private readonly NQuadsWriter _quads;

    /// <summary>Begins a document. The stream stays open after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public NTriplesWriter(Stream stream) => _quads = new NQuadsWriter(stream);

    /// <summary>Writes one triple.</summary>
    /// <exception cref="ArgumentException">The quad stands in a named graph, which N-Triples has not.</exception>
    public void OnQuad(in QuadView quad)
    {
        NamedGraphs.Refuse(quad);
        _quads.OnQuad(quad);
    }

    /// <summary>Writes one triple.</summary>
    public void Write(in Triple triple) => _quads.Write(triple, default);

    /// <summary>Hands what was written to the stream. Without it, the end of the document is lost.</summary>
    public void Dispose() => _quads.Dispose();
}
