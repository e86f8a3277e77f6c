using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace PaperGraph.Rdf;

/// <summary>
/// XXH64 by Yann Collet (its specification, version 0.2.0) with seed 0: 64 bits, not cryptographic, about as fast as memory. It finds
/// accidents; it does not prove who wrote a file.
/// </summary>
internal struct XxHash64
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;
    private const ulong Prime4 = 0x85EBCA77C2B2AE63;
    private const ulong Prime5 = 0x27D4EB2F165667C5;
    public const int StripeLength = 32;

    private ulong _lane1 = unchecked(Prime1 + Prime2);
    private ulong _lane2 = Prime2;
    private ulong _lane3;
    private ulong _lane4 = unchecked(0UL - Prime1);
    private ulong _length;

    public XxHash64()
    {
    }

    public static ulong Of(ReadOnlySpan<byte> data)
    {
        var hash = new XxHash64();
        var whole = data.Length & ~(StripeLength - 1);
        if (whole > 0) hash.AddStripes(data[..whole]);
        return hash.Finish(data[whole..]);
    }

    /// <summary>Takes a part whose length is a multiple of 32 bytes.</summary>
    public void AddStripes(ReadOnlySpan<byte> data)
    {
        var (lane1, lane2, lane3, lane4) = (_lane1, _lane2, _lane3, _lane4);
        var words = MemoryMarshal.Cast<byte, ulong>(data);
        for (; words.Length >= 4; words = words[4..])
        {
            lane1 = Round(lane1, LittleEndian(words[0]));
            lane2 = Round(lane2, LittleEndian(words[1]));
            lane3 = Round(lane3, LittleEndian(words[2]));
            lane4 = Round(lane4, LittleEndian(words[3]));
        }

        (_lane1, _lane2, _lane3, _lane4) = (lane1, lane2, lane3, lane4);
        _length += (ulong)data.Length;
    }

    /// <summary>The hash with a last part of fewer than 32 bytes.</summary>
    public readonly ulong Finish(ReadOnlySpan<byte> rest)
    {
        var hash = Prime5;
        if (_length > 0)
        {
            hash = BitOperations.RotateLeft(_lane1, 1) + BitOperations.RotateLeft(_lane2, 7)
                + BitOperations.RotateLeft(_lane3, 12) + BitOperations.RotateLeft(_lane4, 18);
            hash = Merge(Merge(Merge(Merge(hash, _lane1), _lane2), _lane3), _lane4);
        }

        hash += _length + (ulong)rest.Length;
        for (; rest.Length >= 8; rest = rest[8..])
            hash = (BitOperations.RotateLeft(hash ^ Round(0, BinaryPrimitives.ReadUInt64LittleEndian(rest)), 27) * Prime1) + Prime4;
        if (rest.Length >= 4)
        {
            hash = (BitOperations.RotateLeft(hash ^ (BinaryPrimitives.ReadUInt32LittleEndian(rest) * Prime1), 23) * Prime2) + Prime3;
            rest = rest[4..];
        }

        foreach (var value in rest) hash = BitOperations.RotateLeft(hash ^ (value * Prime5), 11) * Prime1;
        hash = (hash ^ (hash >> 33)) * Prime2;
        hash = (hash ^ (hash >> 29)) * Prime3;
        return hash ^ (hash >> 32);
    }

    private static ulong Round(ulong lane, ulong word) => BitOperations.RotateLeft(lane + (word * Prime2), 31) * Prime1;

    private static ulong Merge(ulong hash, ulong lane) => ((hash ^ Round(0, lane)) * Prime1) + Prime4;

    private static ulong LittleEndian(ulong word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
}
