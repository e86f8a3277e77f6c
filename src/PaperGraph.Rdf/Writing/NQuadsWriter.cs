namespace PaperGraph.Rdf;

/// <summary>
/// Writes N-Quads, one quad at a time, in the order given; in canonical form unless the options say otherwise. The same quads in the same
/// order are the same bytes.
/// </summary>
public sealed class NQuadsWriter : IRdfWriter
{
    private readonly Utf8Output _output;
    private readonly bool _numericBackslash;

    /// <summary>Begins a document. The stream stays open after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public NQuadsWriter(Stream stream, NQuadsOptions? options = null)
    {
        _output = new Utf8Output(stream);
        _numericBackslash = options?.NumericBackslash ?? false;
    }

    /// <summary>Writes one line.</summary>
    public void OnQuad(in QuadView quad) => WriteLine(_output, quad, _numericBackslash);

    /// <summary>Writes one line.</summary>
    public void Write(in Quad quad) => Write(quad.Triple, quad.Graph);

    /// <summary>Writes one line.</summary>
    public void Write(in Triple triple, in GraphName graph)
    {
        TermSyntax.Write(_output, triple.Subject);
        _output.Write((byte)' ');
        TermSyntax.WriteIri(_output, triple.Predicate.Value);
        _output.Write((byte)' ');
        TermSyntax.Write(_output, triple.Object, _numericBackslash);
        if (!graph.IsDefault)
        {
            _output.Write((byte)' ');
            TermSyntax.Write(_output, graph.Name);
        }

        _output.Write(" .\n"u8);
    }

    /// <summary>Hands what was written to the stream. Without it, the end of the document is lost.</summary>
    public void Dispose() => _output.Dispose();

    internal static void WriteLine(Utf8Output output, in QuadView quad, bool numericBackslash = false)
    {
        TermViewSyntax.Write(output, quad.Subject);
        output.Write((byte)' ');
        TermViewSyntax.WriteIri(output, quad.Predicate.Text);
        output.Write((byte)' ');
        TermViewSyntax.Write(output, quad.Object, numericBackslash);
        if (quad.Graph.Kind != TermKind.None)
        {
            output.Write((byte)' ');
            TermViewSyntax.Write(output, quad.Graph);
        }

        output.Write(" .\n"u8);
    }
}
