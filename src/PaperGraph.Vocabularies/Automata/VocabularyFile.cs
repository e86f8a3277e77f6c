using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PaperGraph.Vocabularies.Automata;

/// <summary>The compiled form: a magic number, then columns, each its length and its values, little-endian.</summary>
internal static class VocabularyFile
{
    private const uint Magic = 0x31564750;
    private const int MostValues = 1 << 26;

    public static void WriteHeader(Stream output) => Write(output, [Magic]);

    public static void ReadHeader(Stream input)
    {
        if (Read<uint>(input) is not [Magic]) throw new InvalidDataException("This is no compiled vocabulary, or one of another version.");
    }

    public static void Write<T>(Stream output, T[] column)
        where T : unmanaged
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, column.Length);
        output.Write(length);
        if (!BitConverter.IsLittleEndian) column = Reversed(column);
        output.Write(MemoryMarshal.AsBytes(column.AsSpan()));
    }

    public static T[] Read<T>(Stream input)
        where T : unmanaged
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        input.ReadExactly(bytes);
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (length is < 0 or > MostValues) throw new InvalidDataException("The compiled vocabulary is damaged.");
        var column = GC.AllocateUninitializedArray<T>(length);
        input.ReadExactly(MemoryMarshal.AsBytes(column.AsSpan()));
        return BitConverter.IsLittleEndian ? column : Reversed(column);
    }

    private static T[] Reversed<T>(T[] column)
        where T : unmanaged
    {
        var copy = (T[])column.Clone();
        switch (copy)
        {
            case uint[] values: BinaryPrimitives.ReverseEndianness(values, values); break;
            case int[] values: BinaryPrimitives.ReverseEndianness(values, values); break;
            case ushort[] values: BinaryPrimitives.ReverseEndianness(values, values); break;
            default: break;
        }

        return copy;
    }
}
