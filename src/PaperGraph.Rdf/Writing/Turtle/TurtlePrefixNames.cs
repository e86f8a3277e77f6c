using System.Text;

namespace PaperGraph.Rdf;

/// <summary>Prefixes made of the namespaces themselves: <c>concept</c> for <c>https://example.org/kg/concept/</c>.</summary>
internal static class TurtlePrefixNames
{
    private const int Longest = 16;

    public static byte[] For(ReadOnlySpan<byte> name, Func<byte[], bool> isTaken)
    {
        var word = Word(name);
        var candidate = word;
        for (var i = 2; isTaken(candidate); i++) candidate = [.. word, .. Encoding.ASCII.GetBytes($"{i}")];
        return candidate;
    }

    /// <summary>The last piece of the namespace that begins with a letter, up to its first full stop.</summary>
    private static byte[] Word(ReadOnlySpan<byte> name)
    {
        while (!name.IsEmpty)
        {
            name = name.TrimEnd("/#:"u8);
            var start = name.LastIndexOfAny("/#:"u8) + 1;
            // What is left of a scheme says nothing.
            if (start == 0) break;
            var piece = name[start..];
            if (piece.StartsWith("www."u8)) piece = piece[4..];
            var end = piece.IndexOfAnyExcept(PlainBytes);
            if (end >= 0) piece = piece[..end];
            if (!piece.IsEmpty && char.IsAsciiLetter((char)piece[0]))
                return Lower(piece[..Math.Min(Longest, piece.Length)].TrimEnd((byte)'-'));
            name = name[..start];
        }

        return [(byte)'n', (byte)'s'];
    }

    private static readonly System.Buffers.SearchValues<byte> PlainBytes =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"u8);

    private static byte[] Lower(ReadOnlySpan<byte> ascii)
    {
        var lower = new byte[ascii.Length];
        Ascii.ToLower(ascii, lower, out _);
        return lower;
    }
}
