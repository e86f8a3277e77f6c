namespace PaperGraph.Rdf;

/// <summary>
/// Writes TriG in one pass: as <see cref="TurtleWriter"/>, and neighbouring quads of one named graph together between braces.
/// </summary>
public sealed class TriGWriter : IRdfWriter
{
    private readonly TurtleText _text;
    private readonly Utf8Scratch _scratch = new();

    /// <summary>Begins a document whose prefixes are found on the way, as <see cref="TurtleWriter(Stream)"/> finds them.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public TriGWriter(Stream stream) => _text = new TurtleText(stream, prefixes: null);

    /// <summary>Begins a document with its prefixes. The stream stays open after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public TriGWriter(Stream stream, PrefixMap prefixes)
    {
        ArgumentNullException.ThrowIfNull(prefixes);
        _text = new TurtleText(stream, prefixes);
    }

    /// <summary>Writes one quad.</summary>
    public void OnQuad(in QuadView quad) => _text.Write(quad);

    /// <summary>Declares a prefix from here on, unless the document has one for that name or that namespace from its beginning.</summary>
    public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) => _text.Declare(prefix, name);

    /// <summary>Writes one quad.</summary>
    public void Write(in Quad quad)
    {
        _scratch.CutAt(0);
        OnQuad(_scratch.Append(quad.Triple, quad.Graph));
    }

    /// <summary>Ends the last statement and hands what was written to the stream. Without it, the document is cut short.</summary>
    public void Dispose() => _text.Dispose();
}
