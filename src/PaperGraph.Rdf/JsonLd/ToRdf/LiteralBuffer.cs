using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Object to RDF Conversion (JSON-LD 1.1 API, section 8.2.2) for values: a literal in UTF-8, good until the next one.</summary>
internal sealed class LiteralBuffer(NodeLabels labels)
{
    private readonly ArrayBufferWriter<byte> _text = new(256);
    private readonly TermBuffer _datatype = new(labels);
    private readonly byte[] _tag = new byte[256];

    private static ReadOnlySpan<byte> Json => "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"u8;

    private static ReadOnlySpan<byte> Boolean => "http://www.w3.org/2001/XMLSchema#boolean"u8;

    private static ReadOnlySpan<byte> Integer => "http://www.w3.org/2001/XMLSchema#integer"u8;

    private static ReadOnlySpan<byte> Double => "http://www.w3.org/2001/XMLSchema#double"u8;

    /// <summary>The literal, or <c>default</c> where datatype or language are ill-formed: such a value is no RDF and is left out.</summary>
    public TermView Set(ValueObject value)
    {
        if (value.Type == Keyword.Json) return TermView.Literal(CanonicalJson(value.Value), Json);
        ReadOnlySpan<byte> datatype = default;
        if (value.Type is { } type)
        {
            var view = _datatype.Set(new NodeName(type));
            // A language-tagged string without its tag is none.
            if (view.Kind != TermKind.Iri || type == RdfNames.LangString.Value) return default;
            datatype = view.Text;
        }

        if (value.Name is { } name) return Plain(Encode(name), datatype, value.Language);
        return value.Value.ValueKind switch
        {
            JsonValueKind.True => TermView.Literal("true"u8, datatype.IsEmpty ? Boolean : datatype),
            JsonValueKind.False => TermView.Literal("false"u8, datatype.IsEmpty ? Boolean : datatype),
            JsonValueKind.Number => Number(value.Value, datatype),
            _ => Plain(Text(value.Value), datatype, value.Language),
        };
    }

    /// <summary>A plain string, or a string of a datatype.</summary>
    public TermView Set(string text, ReadOnlySpan<byte> datatype) => TermView.Literal(Encode(text), datatype);

    /// <summary>The lexical form alone, as a plain string.</summary>
    public TermView SetText(ValueObject value) => TermView.Literal(value.Name is { } name ? Encode(name) : Text(value.Value));

    private TermView Plain(ReadOnlySpan<byte> text, ReadOnlySpan<byte> datatype, string? language)
    {
        if (language is null) return TermView.Literal(text, datatype);
        if (!Literal.IsLanguageTag(language) || language.Length > _tag.Length) return default;
        var length = Encoding.ASCII.GetBytes(language.ToLowerInvariant(), _tag);
        return TermView.TaggedLiteral(text, _tag.AsSpan(0, length));
    }

    private TermView Number(JsonElement value, ReadOnlySpan<byte> datatype)
    {
        var text = CanonicalNumber.Of(value, datatype.SequenceEqual(Double), out var isInteger);
        return TermView.Literal(Encode(text), datatype.IsEmpty ? isInteger ? Integer : Double : datatype);
    }

    private ReadOnlySpan<byte> Text(JsonElement value)
    {
        // Most strings have no escape, and the document's own bytes are the literal.
        var raw = JsonMarshal.GetRawUtf8Value(value)[1..^1];
        return raw.Contains((byte)'\\') ? Encode(value.GetString()!) : raw;
    }

    private ReadOnlySpan<byte> Encode(string text)
    {
        _text.ResetWrittenCount();
        Encoding.UTF8.GetBytes(text, _text);
        return _text.WrittenSpan;
    }

    private ReadOnlySpan<byte> CanonicalJson(JsonElement value)
    {
        _text.ResetWrittenCount();
        JsonLd.CanonicalJson.Write(value, _text);
        return _text.WrittenSpan;
    }
}
