namespace PaperGraph.Rdf.Tests.Syntaxes;

/// <summary>A stream that gives one to seven bytes at a time.</summary>
internal sealed class SmallReads(byte[] bytes, int seed) : MemoryStream(bytes)
{
    private readonly Random _random = new(seed);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, _random.Next(1, 8)));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, _random.Next(1, 8))]);
}
