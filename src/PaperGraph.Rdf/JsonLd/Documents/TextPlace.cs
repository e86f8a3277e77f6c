using System.Text;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Lines and columns of bytes, counted when a fault is told.</summary>
internal static class TextPlace
{
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The place of a byte, from 0, in the whole text.</summary>
    public static RdfSyntaxError OfOffset(string source, ReadOnlySpan<byte> text, int offset, string message)
    {
        var before = text[..offset];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new RdfSyntaxError(source, before.Count((byte)'\n') + 1, Column(before[start..]), message);
    }

    /// <summary>The place of a byte, from 0, of a line, from 0.</summary>
    public static RdfSyntaxError OfByte(string source, ReadOnlySpan<byte> text, long line, int inLine, string message)
    {
        for (var i = 0L; i < line; i++)
        {
            var end = text.IndexOf((byte)'\n');
            if (end < 0) break;
            text = text[(end + 1)..];
        }

        return new RdfSyntaxError(source, line + 1, Column(text[..Math.Min(inLine, text.Length)]), message);
    }

    private static int Column(ReadOnlySpan<byte> before)
    {
        var characters = 0;
        foreach (var _ in Encoding.UTF8.GetString(before).EnumerateRunes()) characters++;
        return characters + 1;
    }
}
