namespace PaperGraph.Corpus.Decoding;

/// <summary>Counts the bytes that pass, and stops when the user does.</summary>
internal sealed class MeteredStream(Stream inner, Action<int> count, CancellationToken cancellation) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        var read = inner.Read(buffer);
        count(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
