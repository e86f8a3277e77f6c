using System.Buffers.Binary;

namespace PaperGraph.Rdf;

/// <summary>
/// Header and table of sections of a dataset file, all little-endian: 8 bytes of magic, version (4), number of sections (4), length of the
/// file (8), number of language tags (4), zeros; at 56 the XXH64 of those 56 bytes and the table. The table has offset, length and XXH64 (8
/// bytes each) of every section. Sections begin at multiples of 64.
/// </summary>
internal sealed record FileLayout(long FileLength, int TagCount, SectionPlace[] Places)
{
    public const int Version = 1;
    public const int HeaderLength = 64;
    public const int EntryLength = 24;
    public const int TableLength = Sections.Count * EntryLength;

    private const int Alignment = 64;
    private const int ChecksumAt = HeaderLength - sizeof(ulong);

    // As in PNG: a byte that no text has, and line ends that a transfer as text would spoil.
    private static ReadOnlySpan<byte> Magic => [0x89, (byte)'P', (byte)'G', (byte)'D', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    /// <summary>Where sections of some lengths go.</summary>
    public static FileLayout Plan(int tagCount, ReadOnlySpan<long> lengths, ReadOnlySpan<ulong> checksums)
    {
        var places = new SectionPlace[Sections.Count];
        var end = (long)HeaderLength + TableLength;
        for (var i = 0; i < places.Length; i++)
        {
            var start = Align(end);
            places[i] = new SectionPlace(start, lengths[i], checksums[i]);
            end = start + lengths[i];
        }

        return new FileLayout(end, tagCount, places);
    }

    public byte[] Write()
    {
        var bytes = new byte[HeaderLength + TableLength];
        var header = bytes.AsSpan();
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], Sections.Count);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], FileLength);
        BinaryPrimitives.WriteInt32LittleEndian(header[24..], TagCount);
        for (var i = 0; i < Places.Length; i++)
        {
            var entry = header[(HeaderLength + (i * EntryLength))..];
            BinaryPrimitives.WriteInt64LittleEndian(entry, Places[i].Offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], Places[i].Length);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[16..], Places[i].Checksum);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(header[ChecksumAt..], Checksum(bytes));
        return bytes;
    }

    /// <summary>Reads and checks; the fault is a clause for <see cref="DatasetFileException"/>.</summary>
    public static FileLayout? Read(ReadOnlySpan<byte> start, long actualLength, out string? fault)
    {
        fault = Fault(start, actualLength);
        if (fault is not null) return null;
        var places = new SectionPlace[Sections.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var entry = start[(HeaderLength + (i * EntryLength))..];
            places[i] = new SectionPlace(
                BinaryPrimitives.ReadInt64LittleEndian(entry),
                BinaryPrimitives.ReadInt64LittleEndian(entry[8..]),
                BinaryPrimitives.ReadUInt64LittleEndian(entry[16..]));
            if (places[i].IsInside(actualLength)) continue;
            fault = $"section {i} is not inside of the file";
            return null;
        }

        return new FileLayout(actualLength, BinaryPrimitives.ReadInt32LittleEndian(start[24..]), places);
    }

    private static string? Fault(ReadOnlySpan<byte> start, long actualLength)
    {
        if (start.Length < 16 || !start.StartsWith(Magic)) return "it is no dataset file";
        var version = BinaryPrimitives.ReadInt32LittleEndian(start[8..]);
        if (version != Version)
        {
            return version > Version
                ? $"it has version {version} of the format, and this program reads version {Version}: use a newer one"
                : $"there is no version {version} of the format: it is damaged";
        }

        if (start.Length < HeaderLength + TableLength) return "it ends within its header";
        if (BinaryPrimitives.ReadUInt64LittleEndian(start[ChecksumAt..]) != Checksum(start[..(HeaderLength + TableLength)]))
            return "its header is damaged (wrong checksum)";
        var length = BinaryPrimitives.ReadInt64LittleEndian(start[16..]);
        if (length != actualLength) return $"it should have {length} bytes and has {actualLength}: part of it is missing or was added";
        var count = BinaryPrimitives.ReadInt32LittleEndian(start[12..]);
        return count == Sections.Count ? null : $"it has {count} sections instead of {Sections.Count}";
    }

    private static ulong Checksum(ReadOnlySpan<byte> headerAndTable) =>
        XxHash64.Of([.. headerAndTable[..ChecksumAt], .. headerAndTable[HeaderLength..]]);

    private static long Align(long offset) => (offset + Alignment - 1) & -Alignment;
}
