using System.Runtime.InteropServices;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// A matrix of weights as signed bytes, some rows of which share a unit of weight, and the numbers that they stand for. It is rounded once,
/// when it is made: saved and read again, it stands for the same numbers. Immutable.
/// </summary>
internal sealed class ByteRows
{
    private const int WidestUnitBlock = 1 << 12;

    private readonly (float Unit, sbyte[] Bytes)[] _blocks;

    private ByteRows((float Unit, sbyte[] Bytes)[] blocks)
    {
        _blocks = blocks;
        Values = new float[blocks.Sum(block => block.Bytes.Length)];
        var at = 0;
        foreach (var (unit, bytes) in blocks)
        {
            foreach (var weight in bytes) Values[at++] = unit * weight;
        }
    }

    /// <summary>The numbers, row by row.</summary>
    public float[] Values { get; }

    /// <summary>Rounds numbers.</summary>
    /// <param name="values">The numbers, row by row.</param>
    /// <param name="row">Length of a row.</param>
    public static ByteRows Of(float[] values, int row)
    {
        var block = Block(row);
        var blocks = new List<(float Unit, sbyte[] Bytes)>();
        for (var at = 0; at < values.Length; at += block)
            blocks.Add(SignedBytes.Quantise(values.AsSpan(at, Math.Min(block, values.Length - at))));
        return new ByteRows([.. blocks]);
    }

    public void Write(BinaryWriter writer)
    {
        foreach (var (unit, bytes) in _blocks)
        {
            writer.Write(unit);
            writer.Write(MemoryMarshal.AsBytes(bytes.AsSpan()));
        }
    }

    public static ByteRows Read(BinaryReader reader, int count, int row)
    {
        var block = Block(row);
        var blocks = new List<(float Unit, sbyte[] Bytes)>();
        for (var at = 0; at < count; at += block)
        {
            var unit = reader.ReadSingle();
            if (!float.IsFinite(unit)) throw new InvalidDataException("The encoder is damaged: a unit of weight is no number.");
            blocks.Add((unit, SignedBytes.Read(reader, Math.Min(block, count - at))));
        }

        return new ByteRows([.. blocks]);
    }

    // Whole rows share a unit of weight.
    private static int Block(int row) => Math.Max(1, WidestUnitBlock / row) * row;
}
