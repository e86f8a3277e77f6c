using System.Runtime.InteropServices;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// A matrix of weights as signed bytes, some rows of which share a unit of weight, and the numbers that they stand for. It is rounded once,
/// when it is made: saved and read again, it stands for the same numbers. Immutable.
/// </summary>
internal sealed class ByteRows
{
    private const int WidestUnitBlock = 1 << 12;

    // All but the last are of one length.
    private readonly (float Unit, sbyte[] Bytes)[] _blocks;

    private ByteRows((float Unit, sbyte[] Bytes)[] blocks) => (_blocks, Length) = (blocks, blocks.Sum(block => block.Bytes.Length));

    /// <summary>How many numbers there are.</summary>
    public int Length { get; }

    /// <summary>The numbers, row by row.</summary>
    public float[] ToArray()
    {
        var values = new float[Length];
        var at = 0;
        foreach (var (unit, bytes) in _blocks)
        {
            foreach (var weight in bytes) values[at++] = unit * weight;
        }

        return values;
    }

    /// <summary>Copies the bytes of some numbers that share a unit, and returns it.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="bytes">Overwritten.</param>
    /// <exception cref="ArgumentException">They are not of one row.</exception>
    public float Read(int first, Span<sbyte> bytes)
    {
        var length = _blocks[0].Bytes.Length;
        var (unit, block) = _blocks[first / length];
        if ((first % length) + bytes.Length > block.Length) throw new ArgumentException("The numbers are not of one row.", nameof(bytes));
        block.AsSpan(first % length, bytes.Length).CopyTo(bytes);
        return unit;
    }

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
