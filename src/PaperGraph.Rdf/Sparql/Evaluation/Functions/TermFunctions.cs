using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The functions on terms of section 17.4.2.</summary>
internal static class TermFunctions
{
    private static readonly byte[] LangString = Encoding.UTF8.GetBytes(RdfNames.LangString.Value);

    public static Value IsIri(FunctionContext context, in Value x) => Value.Of(x.Kind == ValueKind.Iri);

    public static Value IsBlank(FunctionContext context, in Value x) => Value.Of(x.Kind == ValueKind.BlankNode);

    public static Value IsLiteral(FunctionContext context, in Value x) => Value.Of(x.IsLiteral);

    public static Value IsNumeric(FunctionContext context, in Value x) => Value.Of(x.IsNumeric);

    /// <summary>The text of an IRI or the lexical form of a literal; no bytes are copied when it is a term's.</summary>
    public static Value Str(FunctionContext context, in Value x)
    {
        switch (x.Kind)
        {
            case ValueKind.BlankNode:
                return default;
            case ValueKind.String:
                return x;
            case var _ when x.Id != 0:
                return Value.TextOf(ValueKind.String, x.Id);
            case ValueKind.Iri or ValueKind.Tagged:
                return Value.String(context.Terms.TextOf(x).ToArray());
            default:
                Span<byte> room = stackalloc byte[LiteralWriter.Room];
                return Value.String(LiteralWriter.Write(x, room).ToArray());
        }
    }

    public static Value Lang(FunctionContext context, in Value x)
    {
        if (!x.IsLiteral) return default;
        if (x.Kind != ValueKind.Tagged) return Value.String([]);
        return x.Id != 0 ? Value.QualifierOf(ValueKind.String, x.Id) : Value.String(context.Terms.LanguageOf(x).ToArray());
    }

    public static Value Datatype(FunctionContext context, in Value x) => x.Kind switch
    {
        ValueKind.BlankNode or ValueKind.Iri => default,
        ValueKind.Tagged => Value.Iri(LangString),
        ValueKind.String => Value.Iri(Datatypes.IriOf(Evaluation.Datatype.String)),
        _ when x.Id != 0 => Value.QualifierOf(ValueKind.Iri, x.Id),
        var kind => Value.Iri(Datatypes.IriOf(Datatypes.Of(kind))),
    };

    public static Value Iri(FunctionContext context, in Value x)
    {
        if (x.Kind == ValueKind.Iri) return x;
        if (x.Kind != ValueKind.String) return default;
        var reference = Encoding.UTF8.GetString(context.Terms.TextOf(x));
        return Rdf.Iri.TryCreate(context.Base?.Resolve(reference) ?? reference, out var iri)
            ? Value.Iri(Encoding.UTF8.GetBytes(iri.Value))
            : default;
    }

    public static Value BNode(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length == 0) return Value.Term(ValueKind.BlankNode, context.NewBlankNode());
        if (arguments[0].Kind != ValueKind.String) return default;
        return Value.Term(ValueKind.BlankNode, context.BlankNodeFor(Encoding.UTF8.GetString(context.Terms.TextOf(arguments[0]))));
    }

    public static Value StrDt(FunctionContext context, in Value lexicalForm, in Value datatype)
    {
        if (lexicalForm.Kind != ValueKind.String || datatype.Kind != ValueKind.Iri) return default;
        var iri = context.Terms.TextOf(datatype);
        if (iri.SequenceEqual(LangString)) return default;
        return context.Terms.ValueOf(context.Terms.Intern(TermView.Literal(context.Terms.TextOf(lexicalForm), iri)));
    }

    public static Value StrLang(FunctionContext context, in Value lexicalForm, in Value language)
    {
        if (lexicalForm.Kind != ValueKind.String || language.Kind != ValueKind.String) return default;
        var tag = context.Terms.TextOf(language);
        if (!Ascii.IsValid(tag) || !Literal.IsLanguageTag(Encoding.ASCII.GetString(tag))) return default;
        var lower = new byte[tag.Length];
        Ascii.ToLower(tag, lower, out _);
        return Value.Tagged(context.Terms.TextOf(lexicalForm).ToArray(), lower);
    }

    public static Value Uuid(FunctionContext context, ReadOnlySpan<Value> arguments) =>
        Value.Iri(Encoding.ASCII.GetBytes($"urn:uuid:{NewUuid(context)}"));

    public static Value StrUuid(FunctionContext context, ReadOnlySpan<Value> arguments) =>
        Value.String(Encoding.ASCII.GetBytes(NewUuid(context)));

    /// <summary>A random UUID, version 4 (RFC 4122, section 4.4).</summary>
    private static string NewUuid(FunctionContext context)
    {
        var high = (context.NextRandom() & 0xFFFF_FFFF_FFFF_0FFF) | 0x4000;
        var low = (context.NextRandom() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000;
        var digits = $"{high:x16}{low:x16}";
        return $"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}";
    }
}
