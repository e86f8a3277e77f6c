using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// A JSON text and its tree. The tree is a view of the bytes, so the place of any value is found when a fault needs it and costs nothing
/// until then.
/// </summary>
internal sealed class JsonLdDocument : IDisposable
{
    /// <summary>
    /// How deep arrays and objects may stand in each other. The algorithms recurse with the document; this depth needs a fraction of the
    /// smallest stack a thread has here, and no document that people write comes near it.
    /// </summary>
    public const int DepthLimit = 256;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = DepthLimit, AllowDuplicateProperties = false };

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly JsonDocument _tree;

    private JsonLdDocument(string source, ReadOnlyMemory<byte> bytes, JsonDocument tree) => (Source, _bytes, _tree) = (source, bytes, tree);

    public string Source { get; }

    public JsonElement Root => _tree.RootElement;

    /// <summary>Reads the tree, or throws the <see cref="RdfSyntaxException"/> of the first fault in the JSON itself.</summary>
    public static JsonLdDocument Parse(string source, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith(TextPlace.ByteOrderMark)) bytes = bytes[TextPlace.ByteOrderMark.Length..];
        // The parser looks at the syntax only; literals are handed on as the bytes that they are.
        if (!Utf8.IsValid(bytes.Span)) throw Fault(source, bytes.Span, JsonStrings.FindBrokenByte(bytes.Span), "a byte that is no UTF-8");
        try
        {
            if (JsonStrings.FindFault(bytes.Span) is { } offset)
                throw Fault(source, bytes.Span, offset, "half a surrogate pair is no character");
            return new JsonLdDocument(source, bytes, JsonDocument.Parse(bytes, Strict));
        }
        catch (JsonException fault)
        {
            // A reader's fault knows its line; that of a name that stands twice does not.
            throw fault.LineNumber is { } line
                ? new RdfSyntaxException(TextPlace.OfByte(source, bytes.Span, line, (int)(fault.BytePositionInLine ?? 0), Reason(fault)))
                : Fault(source, bytes.Span, JsonStrings.FindTwin(bytes.Span, DepthLimit), "a name stands twice in one object");
        }
    }

    /// <summary>The place of a value of this document, or null when it is one of another.</summary>
    public RdfSyntaxError? Locate(JsonElement value, string message)
    {
        if (value.ValueKind == JsonValueKind.Undefined) return null;
        return _bytes.Span.Overlaps(JsonMarshal.GetRawUtf8Value(value), out var offset)
            ? TextPlace.OfOffset(Source, _bytes.Span, offset, message)
            : null;
    }

    public void Dispose() => _tree.Dispose();

    private static RdfSyntaxException Fault(string source, ReadOnlySpan<byte> bytes, int offset, string message) =>
        new(TextPlace.OfOffset(source, bytes, offset, $"{ErrorCode.LoadingDocumentFailed}: {message}"));

    /// <summary>What the JSON reader says, without its own account of the place.</summary>
    private static string Reason(JsonException fault)
    {
        var place = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (place < 0 ? fault.Message : fault.Message[..place]).TrimEnd('.');
        return $"{ErrorCode.LoadingDocumentFailed}: {reason}";
    }
}
