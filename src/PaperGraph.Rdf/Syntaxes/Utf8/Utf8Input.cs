using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PaperGraph.Rdf;

/// <summary>
/// A stream as a window of bytes that a reader moves over. What lies before <see cref="Position"/> may be thrown away whenever more is
/// read; what comes after stays together, however long it is. The window holds sound UTF-8, but that each byte that is none has become
/// <see cref="NotUtf8"/>, at which every scan must stop.
/// </summary>
internal sealed class Utf8Input : IDocumentPlace, IDisposable
{
    /// <summary>Stands for each byte that is not UTF-8; no sound text holds it.</summary>
    public const byte NotUtf8 = 0xFF;

    private const int Capacity = 1 << 17;

    private readonly Stream _stream;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    private int _filled;
    private int _end;
    private bool _hasEnded;
    private bool _hasBegun;
    private Utf8Place _place = new(1, 1, AfterReturn: false);
    private int _placed;
    private long _discarded;

    public Utf8Input(Stream stream) => _stream = stream;

    /// <summary>Where the next token begins, in the window.</summary>
    public int Position { get; set; }

    /// <summary>How many bytes of the document lie before <see cref="Position"/>.</summary>
    public long Passed => _discarded + Position;

    /// <inheritdoc/>
    public long Line => PlaceAt(0).Line;

    /// <summary>What there is of the window from <see cref="Position"/> on; good until <see cref="More"/>.</summary>
    public ReadOnlySpan<byte> Rest => _buffer.AsSpan(Position, _end - Position);

    /// <summary>Makes <see cref="Rest"/> longer; false at the end of the stream.</summary>
    public bool More()
    {
        Discard();
        // At least as much again as is kept, so that scanning a long token anew after each call stays linear.
        var kept = _filled;
        if (kept > _buffer.Length / 2) Grow();
        var end = _end;
        while (_end == end)
        {
            if (_hasEnded) return false;
            var read = _stream.ReadAtLeast(_buffer.AsSpan(_filled), Math.Max(kept, 1), throwOnEndOfStream: false);
            _hasEnded = read < Math.Max(kept, 1);
            _filled += read;
            if (!TrySkipMark()) continue;
            MarkWhatIsNotUtf8();
        }

        return true;
    }

    /// <summary>The line and column, each from 1, of a byte at or after <see cref="Position"/>.</summary>
    public Utf8Place PlaceAt(int offset)
    {
        MovePlace();
        return _place.After(_buffer.AsSpan(Position, Math.Min(offset, _end - Position)));
    }

    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Discard()
    {
        MovePlace();
        if (Position == 0) return;
        _buffer.AsSpan(Position, _filled - Position).CopyTo(_buffer);
        _filled -= Position;
        _end -= Position;
        _discarded += Position;
        Position = _placed = 0;
    }

    private void MovePlace()
    {
        if (_placed >= Position) return;
        _place = _place.After(_buffer.AsSpan(_placed, Position - _placed));
        _placed = Position;
    }

    private void Grow()
    {
        var wider = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _filled).CopyTo(wider);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = wider;
    }

    /// <summary>Skips a byte order mark, once there are bytes enough to tell; false when there are not.</summary>
    private bool TrySkipMark()
    {
        if (_hasBegun) return true;
        if (_filled < 3 && !_hasEnded) return false;
        _hasBegun = true;
        if (!_buffer.AsSpan(0, _filled).StartsWith("\uFEFF"u8)) return true;
        _buffer.AsSpan(3, _filled - 3).CopyTo(_buffer);
        _filled -= 3;
        return true;
    }

    private void MarkWhatIsNotUtf8()
    {
        var sound = _hasEnded ? _filled : _filled - CutCharacter(_buffer.AsSpan(_end, _filled - _end));
        var fresh = _buffer.AsSpan(_end, sound - _end);
        _end = sound;
        if (Utf8.IsValid(fresh)) return;
        while (!fresh.IsEmpty)
        {
            var isSound = Rune.DecodeFromUtf8(fresh, out _, out var length) == OperationStatus.Done;
            if (!isSound) fresh[..length].Fill(NotUtf8);
            fresh = fresh[length..];
        }
    }

    /// <summary>How many bytes at the end may be the beginning of a character whose rest is yet to come.</summary>
    private static int CutCharacter(ReadOnlySpan<byte> bytes)
    {
        for (var i = 1; i <= Math.Min(3, bytes.Length); i++)
        {
            var unit = bytes[^i];
            if (unit is >= 0x80 and < 0xC0) continue;
            var length = unit switch { < 0xC0 => 1, < 0xE0 => 2, < 0xF0 => 3, < 0xF8 => 4, _ => 1 };
            return length > i ? i : 0;
        }

        return 0;
    }
}
