using System.Text;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Decoding;

/// <summary>
/// The bytes of one file, decompressed and transcoded to UTF-8, read once from front to back. A fault of disk or compression ends
/// the bytes early and is kept in <see cref="Fault"/>: what came before stands.
/// </summary>
internal sealed class ByteSource : IDisposable
{
    /// <summary>How much of a file detection looks at, in bytes.</summary>
    private const int SampleSize = 64 * 1024;

    private readonly HeadStream _file;
    private readonly HeadStream _content;
    private readonly Stream _text;

    /// <summary>Opens the layers over a file's stream, which this then owns.</summary>
    public ByteSource(Stream file)
    {
        _file = new HeadStream(file, 2);
        IsCompressed = _file.Head.SequenceEqual<byte>([0x1F, 0x8B]);
        _content = new HeadStream(IsCompressed ? new GunzipStream(_file) : _file, SampleSize);
        Encoding = TextEncoding.Detect(_content.Head);
        _text = Encoding is null or UTF8Encoding
            ? _content
            : Encoding.CreateTranscodingStream(_content, Encoding, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Null when the bytes are no text.</summary>
    public Encoding? Encoding { get; }

    /// <summary>Whether the file is gzip, by its first bytes.</summary>
    public bool IsCompressed { get; }

    /// <summary>Whether the file has no content.</summary>
    public bool IsEmpty => _content.Head.IsEmpty;

    /// <summary>The beginning of the text.</summary>
    public string Sample => Encoding is null ? "" : TextEncoding.Decode(_content.Head, Encoding);

    /// <summary>Whether the sample is the whole text.</summary>
    public bool SampleIsWhole => _content.Head.Length < SampleSize;

    /// <summary>What ended the bytes early, if anything did.</summary>
    public (DiagnosticCode Code, string Reason)? Fault { get; private set; }

    /// <summary>The next bytes; 0 at the end or after a fault.</summary>
    public int Read(Span<byte> buffer)
    {
        if (Fault is not null) return 0;
        try
        {
            return _text.Read(buffer);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            Fault = IsCompressed
                ? (DiagnosticCode.DamagedCompression, "the gzip data are damaged or end early; what came before this line is kept")
                : (DiagnosticCode.FileUnreadable, "the file cannot be read to its end; what came before this line is kept");
            return 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _text.Dispose();
        _content.Dispose();
        _file.Dispose();
    }
}
