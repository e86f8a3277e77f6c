namespace PaperGraph.Rdf;

/// <summary>XXH64 of bytes that come in parts of any length.</summary>
internal sealed class RunningChecksum
{
    private readonly byte[] _rest = new byte[XxHash64.StripeLength];
    private XxHash64 _hash = new();
    private int _restLength;

    public void Add(ReadOnlySpan<byte> part)
    {
        if (_restLength > 0)
        {
            var taken = Math.Min(part.Length, _rest.Length - _restLength);
            part[..taken].CopyTo(_rest.AsSpan(_restLength));
            _restLength += taken;
            part = part[taken..];
            if (_restLength < _rest.Length) return;
            _hash.AddStripes(_rest);
            _restLength = 0;
        }

        var whole = part.Length - (part.Length % _rest.Length);
        _hash.AddStripes(part[..whole]);
        part[whole..].CopyTo(_rest);
        _restLength = part.Length - whole;
    }

    public ulong Finish() => _hash.Finish(_rest.AsSpan(0, _restLength));
}
