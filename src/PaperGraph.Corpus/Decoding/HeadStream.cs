namespace PaperGraph.Corpus.Decoding;

/// <summary>Reads another stream once, forwards, and lets its first bytes be looked at before they are read.</summary>
internal sealed class HeadStream : ForwardStream
{
    private readonly Stream _inner;
    private readonly byte[] _head;
    private readonly int _headLength;
    private readonly Exception? _fault;
    private int _position;

    /// <summary>Takes up to <paramref name="headSize"/> bytes. A fault of the stream while doing so is kept and thrown when reading gets there.</summary>
    public HeadStream(Stream inner, int headSize)
    {
        _inner = inner;
        _head = new byte[headSize];
        try
        {
            int read;
            while (_headLength < headSize && (read = inner.Read(_head.AsSpan(_headLength))) > 0)
                _headLength += read;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            _fault = fault;
        }
    }

    /// <summary>The first bytes: all of them when the stream is shorter than the head.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _headLength);

    public override int Read(Span<byte> buffer)
    {
        if (_position < _headLength)
        {
            var count = Math.Min(buffer.Length, _headLength - _position);
            _head.AsSpan(_position, count).CopyTo(buffer);
            _position += count;
            return count;
        }

        if (_fault is not null) throw new IOException(_fault.Message, _fault);
        return _inner.Read(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
