using System.IO.Compression;

namespace PaperGraph.Corpus.Decoding;

/// <summary>
/// Reads gzip (RFC 1952), of one member or many, and throws <see cref="InvalidDataException"/> when it is damaged or ends early.
/// </summary>
/// <remarks>
/// The runtime's <see cref="GZipStream"/> takes an early end for the end. So one more member, of known content, is put behind the file:
/// only when all before it is whole does that content come out.
/// </remarks>
internal sealed class GunzipStream : ForwardStream
{
    private static readonly byte[] ProbeContent = "whole"u8.ToArray();
    private static readonly byte[] ProbeMember = Compress(ProbeContent);

    private readonly ProbedStream _file;
    private readonly GZipStream _gzip;
    private bool _isProbed;

    /// <summary>Reads from the stream, which this then owns.</summary>
    public GunzipStream(Stream file)
    {
        _file = new ProbedStream(file);
        _gzip = new GZipStream(_file, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_isProbed || buffer.IsEmpty) return 0;
        var read = _gzip.Read(buffer);
        if (read == 0) Probe();
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Probe()
    {
        _isProbed = true;
        _file.AddProbe();
        Span<byte> content = stackalloc byte[ProbeContent.Length + 1];
        var length = _gzip.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        if (!content[..length].SequenceEqual(ProbeContent)) throw new InvalidDataException("The gzip data end early.");
    }

    private static byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest)) gzip.Write(content);
        return compressed.ToArray();
    }

    private sealed class ProbedStream(Stream file) : ForwardStream
    {
        private int _probe = -1;

        public void AddProbe() => _probe = 0;

        public override int Read(Span<byte> buffer)
        {
            if (_probe < 0) return file.Read(buffer);
            var length = Math.Min(buffer.Length, ProbeMember.Length - _probe);
            ProbeMember.AsSpan(_probe, length).CopyTo(buffer);
            _probe += length;
            return length;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) file.Dispose();
            base.Dispose(disposing);
        }
    }
}
