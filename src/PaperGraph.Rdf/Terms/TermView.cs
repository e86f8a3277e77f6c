using System.Text;

namespace PaperGraph.Rdf;

/// <summary>
/// A term as UTF-8 in somebody's buffer: what readers hand out and writers take without a string in between. It is good only as long as
/// the buffer is; <see cref="ToTerm"/> keeps it. The bytes are well-formed UTF-8 and already free of the escapes of a syntax.
/// </summary>
public readonly ref struct TermView
{
    private TermView(TermKind kind, ReadOnlySpan<byte> text, ReadOnlySpan<byte> qualifier, bool isTagged)
    {
        Kind = kind;
        Text = text;
        Qualifier = qualifier;
        IsTagged = isTagged;
    }

    /// <summary>Which kind of term; <see cref="TermKind.None"/> for <c>default</c>, which as a graph name is the default graph.</summary>
    public TermKind Kind { get; }

    /// <summary>The IRI's characters, the blank node's label without <c>_:</c>, or the literal's lexical form.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>A literal's datatype IRI, or its language tag in lower case; empty for xsd:string and for what is no literal.</summary>
    public ReadOnlySpan<byte> Qualifier { get; }

    /// <summary>Whether <see cref="Qualifier"/> is a language tag.</summary>
    public bool IsTagged { get; }

    /// <summary>An IRI; the caller answers for it being one by the rules of <see cref="Rdf.Iri"/>.</summary>
    public static TermView Iri(ReadOnlySpan<byte> iri) => new(TermKind.Iri, iri, default, isTagged: false);

    /// <summary>A blank node; the caller answers for the label by the rules of <see cref="Rdf.BlankNode"/>.</summary>
    public static TermView BlankNode(ReadOnlySpan<byte> label) => new(TermKind.BlankNode, label, default, isTagged: false);

    /// <summary>A literal of type xsd:string.</summary>
    public static TermView Literal(ReadOnlySpan<byte> lexicalForm) => new(TermKind.Literal, lexicalForm, default, isTagged: false);

    /// <summary>A literal with a datatype; xsd:string, or nothing, is taken off.</summary>
    public static TermView Literal(ReadOnlySpan<byte> lexicalForm, ReadOnlySpan<byte> datatype) =>
        new(TermKind.Literal, lexicalForm, datatype.SequenceEqual(XsdString) ? default : datatype, isTagged: false);

    /// <summary>A literal with a language tag, which the caller gives in lower case.</summary>
    public static TermView TaggedLiteral(ReadOnlySpan<byte> lexicalForm, ReadOnlySpan<byte> language) =>
        new(TermKind.Literal, lexicalForm, language, isTagged: true);

    /// <summary>
    /// As <see cref="Literal(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/> for a datatype that is known to be neither absent nor xsd:string.
    /// </summary>
    internal static TermView TypedLiteral(ReadOnlySpan<byte> lexicalForm, ReadOnlySpan<byte> datatype) =>
        new(TermKind.Literal, lexicalForm, datatype, isTagged: false);

    private static ReadOnlySpan<byte> XsdString => "http://www.w3.org/2001/XMLSchema#string"u8;

    /// <summary>Whether both are the same term; RDF 1.1 term equality.</summary>
    public bool SameAs(TermView other) =>
        Kind == other.Kind && IsTagged == other.IsTagged && Text.SequenceEqual(other.Text) && Qualifier.SequenceEqual(other.Qualifier);

    /// <summary>The same term with strings of its own; <c>default</c> gives <c>default</c>.</summary>
    /// <exception cref="ArgumentException">The bytes break the rules of the kind of term.</exception>
    public Term ToTerm() => Kind switch
    {
        TermKind.Iri => new Iri(Encoding.UTF8.GetString(Text)),
        TermKind.BlankNode => new BlankNode(Encoding.UTF8.GetString(Text)),
        TermKind.Literal when IsTagged => new Literal(Encoding.UTF8.GetString(Text), Encoding.UTF8.GetString(Qualifier)),
        TermKind.Literal when Qualifier.IsEmpty => new Literal(Encoding.UTF8.GetString(Text)),
        TermKind.Literal => new Literal(Encoding.UTF8.GetString(Text), new Iri(Encoding.UTF8.GetString(Qualifier))),
        _ => default,
    };

    /// <summary>For messages.</summary>
    public override string ToString() => ToTerm().ToString();
}
