using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The JSON Canonicalization Scheme (RFC 8785): what becomes of a value of type <c>@json</c>.</summary>
internal static class CanonicalJson
{
    public static void Write(JsonElement value, IBufferWriter<byte> output)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, output);
                break;
            case JsonValueKind.Array:
                output.Write("["u8);
                var isFirst = true;
                foreach (var item in value.EnumerateArray())
                {
                    if (!isFirst) output.Write(","u8);
                    isFirst = false;
                    Write(item, output);
                }

                output.Write("]"u8);
                break;
            case JsonValueKind.String:
                WriteString(value.GetString(), output);
                break;
            case JsonValueKind.Number:
                Encoding.UTF8.GetBytes(Number(value), output);
                break;
            case JsonValueKind.True:
                output.Write("true"u8);
                break;
            case JsonValueKind.False:
                output.Write("false"u8);
                break;
            default:
                output.Write("null"u8);
                break;
        }
    }

    private static string Number(JsonElement value)
    {
        var number = value.GetDouble();
        return double.IsFinite(number)
            ? EcmaNumber.Of(number)
            : throw new JsonLdFault(ErrorCode.InvalidJsonLiteral, value, "the number is larger than any of IEEE 754 binary64");
    }

    private static void WriteObject(JsonElement value, IBufferWriter<byte> output)
    {
        output.Write("{"u8);
        var isFirst = true;
        foreach (var entry in value.EnumerateObject().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (!isFirst) output.Write(","u8);
            isFirst = false;
            WriteString(entry.Name, output);
            output.Write(":"u8);
            Write(entry.Value, output);
        }

        output.Write("}"u8);
    }

    private static void WriteString(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        while (true)
        {
            var at = text.IndexOfAny(JsonEscapes.Escaped);
            Encoding.UTF8.GetBytes(at < 0 ? text : text[..at], output);
            if (at < 0) break;
            Encoding.UTF8.GetBytes(JsonEscapes.Of(text[at]), output);
            text = text[(at + 1)..];
        }

        output.Write("\""u8);
    }
}
