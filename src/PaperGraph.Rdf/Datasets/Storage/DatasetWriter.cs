using System.Runtime.InteropServices;

namespace PaperGraph.Rdf;

/// <summary>
/// Writes columns as a dataset file. Every section is gone through twice, once for its checksum, so the stream need not seek.
/// </summary>
internal static class DatasetWriter
{
    // A multiple of a checksum's stripe and of every column's element.
    private const int BlockLength = 1 << 20;

    public static void Write(TermColumns terms, GraphColumns graphs, Stream stream)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("Dataset files are for little-endian processors.");
        Section[] sections =
        [
            Of(terms.Offsets), Of(terms.Text), Of(terms.GroupStarts), Of(terms.QualifierOffsets), Of(terms.Qualifiers),
            Of(terms.Slots), Of(graphs.Names), Of(graphs.Rows), .. graphs.KeyStarts.Select(Of), .. graphs.Keys.Select(Of),
            .. graphs.Starts.Select(Of), Of(graphs.SubjectCounts), Of(graphs.ObjectCounts), .. graphs.Second.Select(Of),
            .. graphs.Third.Select(Of),
        ];
        var checksums = new ulong[sections.Length];
        Parallel.For(0, sections.Length, i => checksums[i] = Checksum(sections[i]));
        var layout = FileLayout.Plan(terms.TagCount, [.. sections.Select(section => section.Length)], checksums);
        var position = (long)FileLayout.HeaderLength + FileLayout.TableLength;
        stream.Write(layout.Write());
        Span<byte> zeros = stackalloc byte[64];
        zeros.Clear();
        for (var i = 0; i < sections.Length; i++)
        {
            stream.Write(zeros[..(int)(layout.Places[i].Offset - position)]);
            sections[i].Visit(stream.Write);
            position = layout.Places[i].Offset + layout.Places[i].Length;
        }
    }

    private static ulong Checksum(Section section)
    {
        var checksum = new RunningChecksum();
        section.Visit(checksum.Add);
        return checksum.Finish();
    }

    private static Section Of<T>(Column<T> column)
        where T : unmanaged
    {
        var size = Marshal.SizeOf<T>();
        return new Section(column.Length * size, visit =>
        {
            for (var start = 0L; start < column.Length; start += BlockLength)
                visit(MemoryMarshal.AsBytes(column.Slice(start, (int)Math.Min(BlockLength, column.Length - start))));
        });
    }

    private static Section Of(TextColumn text) => new(text.Length, visit =>
    {
        for (var part = 0; part < text.PartCount; part++) visit(text.Part(part));
    });

    private delegate void Visit(ReadOnlySpan<byte> part);

    private sealed record Section(long Length, Action<Visit> Visit);
}
