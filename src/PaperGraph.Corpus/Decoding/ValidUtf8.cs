using System.Text;

namespace PaperGraph.Corpus.Decoding;

/// <summary>Makes valid UTF-8 of a line that is not.</summary>
internal static class ValidUtf8
{
    /// <summary>Reads the line as Windows-1252, or, where it holds sound multi-byte letters, as UTF-8 with U+FFFD for what is broken.</summary>
    public static byte[] From(ReadOnlySpan<byte> line) =>
        Encoding.UTF8.GetBytes(HasSoundLetter(line) ? Encoding.UTF8.GetString(line) : TextEncoding.Windows1252.GetString(line));

    private static bool HasSoundLetter(ReadOnlySpan<byte> line)
    {
        while (!line.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(line, out _, out var consumed);
            if (status == System.Buffers.OperationStatus.Done && consumed > 1) return true;
            line = line[consumed..];
        }

        return false;
    }
}
