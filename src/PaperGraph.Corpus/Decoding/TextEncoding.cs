using System.Text;
using System.Text.Unicode;

namespace PaperGraph.Corpus.Decoding;

/// <summary>Tells from a file's first bytes whether they are text, and in which encoding.</summary>
internal static class TextEncoding
{
    /// <summary>Reads single bytes that are no UTF-8. The provider is asked directly, not registered, so that no process-wide state changes.</summary>
    public static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new InvalidOperationException("The runtime lacks code page 1252.");

    private static readonly Encoding BigEndianUtf32 = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    /// <summary>The encoding, or null when the bytes are no text. UTF-8 stands for itself and for single-byte encodings, which are told apart line by line.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return Encoding.UTF32;
        if (head.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return BigEndianUtf32;
        if (head.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode;
        if (head.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        return DetectUtf16(head) ?? (LooksLikeText(head) ? Encoding.UTF8 : null);
    }

    /// <summary>Decodes a whole sample; bytes that are no UTF-8 as Windows-1252.</summary>
    public static string Decode(ReadOnlySpan<byte> head, Encoding encoding)
    {
        if (encoding is not UTF8Encoding) return encoding.GetString(head);
        return Utf8.IsValid(WithoutCutLetter(head)) ? encoding.GetString(WithoutCutLetter(head)) : Windows1252.GetString(head);
    }

    // Western text in UTF-16 without a mark: every other byte is zero, and always the same one of the two.
    private static Encoding? DetectUtf16(ReadOnlySpan<byte> head)
    {
        var pairs = head.Length / 2;
        if (pairs < 4) return null;
        var (evenZeros, oddZeros) = (0, 0);
        for (var i = 0; i < pairs * 2; i += 2)
        {
            if (head[i] == 0) evenZeros++;
            if (head[i + 1] == 0) oddZeros++;
        }

        if (oddZeros > pairs * 0.7 && evenZeros < pairs * 0.01) return Encoding.Unicode;
        if (evenZeros > pairs * 0.7 && oddZeros < pairs * 0.01) return Encoding.BigEndianUnicode;
        return null;
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        var (zeros, controls) = (0, 0);
        foreach (var value in head)
        {
            if (value == 0) zeros++;
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) controls++;
        }

        // Random bytes hold 11 % control characters. Sound UTF-8 may hold some dirt; bytes that are no UTF-8 must be clean to pass for text.
        var tolerated = Utf8.IsValid(WithoutCutLetter(head)) ? 0.2 : 0.02;
        return zeros <= head.Length * 0.05 && controls <= head.Length * tolerated;
    }

    // The sample may end inside a letter of up to four bytes.
    private static ReadOnlySpan<byte> WithoutCutLetter(ReadOnlySpan<byte> head)
    {
        for (var back = 1; back <= 3 && back <= head.Length; back++)
        {
            var value = head[^back];
            if (value >= 0xC0) return head[..^back];
            if (value < 0x80) break;
        }

        return head;
    }
}
