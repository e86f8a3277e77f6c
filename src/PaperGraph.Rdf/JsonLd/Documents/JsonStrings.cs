using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Faults of a well-formed JSON text that its parser leaves to whoever reads the strings.</summary>
internal static class JsonStrings
{
    /// <summary>Where the first string stands whose escapes leave half a surrogate pair, or null.</summary>
    public static int? FindFault(ReadOnlySpan<byte> text)
    {
        // Most texts have none of these escapes, and are not read again.
        if (!HasSurrogateEscape(text)) return null;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = JsonLdDocument.DepthLimit });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped) continue;
            if (!IsText(ref reader)) return (int)reader.TokenStartIndex;
        }

        return null;
    }

    /// <summary>Where the text ceases to be UTF-8.</summary>
    public static int FindBrokenByte(ReadOnlySpan<byte> text)
    {
        var rest = text;
        while (Rune.DecodeFromUtf8(rest, out _, out var length) == OperationStatus.Done) rest = rest[length..];
        return text.Length - rest.Length;
    }

    /// <summary>Where the first name stands that its object already has.</summary>
    public static int FindTwin(ReadOnlySpan<byte> text, int depth)
    {
        var names = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = depth });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    names.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    names.Pop();
                    break;
                case JsonTokenType.PropertyName when !IsText(ref reader) || !names.Peek().Add(reader.GetString()!):
                    return (int)reader.TokenStartIndex;
            }
        }

        return 0;
    }

    private static bool HasSurrogateEscape(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            var at = text.IndexOf("\\u"u8);
            if (at < 0) return false;
            text = text[(at + 2)..];
            if (text is [(byte)'d' or (byte)'D', ..]) return true;
        }
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
