using System.Buffers;
using System.Globalization;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The escapes that JSON asks for and no others, as the JSON Canonicalization Scheme has them (RFC 8785, 3.2.2.2).</summary>
internal static class JsonEscapes
{
    public static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    public static string Of(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
    };
}
