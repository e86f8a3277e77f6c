namespace PaperGraph.Rdf;

/// <summary>
/// Writes an RDF Patch (https://afs.github.io/rdf-delta/rdf-patch.html) of one transaction: a line for each quad that goes or comes, in the
/// order given, terms as in canonical N-Quads. A patch that is not committed ends without <c>TC .</c>, so whoever applies it can tell.
/// </summary>
public sealed class RdfPatchWriter : IDisposable
{
    private readonly Utf8Output _output;

    /// <summary>Begins the patch and its transaction. The stream stays open after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public RdfPatchWriter(Stream stream)
    {
        _output = new Utf8Output(stream);
        _output.Write("TX .\n"u8);
    }

    /// <summary>Says that a quad goes. A blank node means one of the same label in the store, as the format has it.</summary>
    public void Delete(in QuadView quad)
    {
        _output.Write("D "u8);
        NQuadsWriter.WriteLine(_output, quad);
    }

    /// <summary>Says that a quad comes.</summary>
    public void Add(in QuadView quad)
    {
        _output.Write("A "u8);
        NQuadsWriter.WriteLine(_output, quad);
    }

    /// <summary>Ends the transaction; nothing may follow.</summary>
    public void Commit() => _output.Write("TC .\n"u8);

    /// <summary>Hands what was written to the stream. Without it, the end of the patch is lost.</summary>
    public void Dispose() => _output.Dispose();
}
