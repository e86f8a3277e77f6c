namespace PaperGraph.Rdf;

/// <summary>
/// Writes N-Triples, one triple at a time, in the order given, in canonical form: the same triples in the same order are the same bytes.
/// </summary>
public sealed class NTriplesWriter : IRdfWriter
{
    private readonly Utf8Output _output;

    /// <summary>Begins a document. The stream stays open after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public NTriplesWriter(Stream stream) => _output = new Utf8Output(stream);

    /// <summary>Writes one triple.</summary>
    /// <exception cref="ArgumentException">The quad stands in a named graph, which N-Triples has not.</exception>
    public void OnQuad(in QuadView quad)
    {
        NamedGraphs.Refuse(quad);
        TermViewSyntax.Write(_output, quad.Subject);
        _output.Write((byte)' ');
        TermViewSyntax.WriteIri(_output, quad.Predicate.Text);
        _output.Write((byte)' ');
        TermViewSyntax.Write(_output, quad.Object);
        _output.Write(" .\n"u8);
    }

    /// <summary>Writes one triple.</summary>
    public void Write(in Triple triple)
    {
        TermSyntax.Write(_output, triple.Subject);
        _output.Write((byte)' ');
        TermSyntax.WriteIri(_output, triple.Predicate.Value);
        _output.Write((byte)' ');
        TermSyntax.Write(_output, triple.Object);
        _output.Write(" .\n"u8);
    }

    /// <summary>Hands what was written to the stream. Without it, the end of the document is lost.</summary>
    public void Dispose() => _output.Dispose();
}
