namespace PaperGraph.Rdf;

/// <summary>
/// An IRI, a blank node or a literal: whatever may stand in a triple. A value of three words; making one allocates nothing.
/// </summary>
public readonly struct Term : IEquatable<Term>, IComparable<Term>
{
    private readonly string? _text;
    private readonly string? _qualifier;
    private readonly bool _isTagged;

    private Term(TermKind kind, string text, string? qualifier = null, bool isTagged = false) =>
        (Kind, _text, _qualifier, _isTagged) = (kind, text, qualifier, isTagged);

    /// <summary>Which of the three it is.</summary>
    public TermKind Kind { get; }

    /// <summary>The IRI's characters, the blank node's label or the literal's lexical form.</summary>
    public string Text => _text ?? "";

    /// <summary>Datatype IRI, or tag, or null for xsd:string.</summary>
    internal string? Qualifier => _qualifier;

    internal bool IsTagged => _isTagged;

    /// <summary>Makes a term of an IRI; <c>default</c> stays no term.</summary>
    public static implicit operator Term(Iri iri) => iri == default ? default : new Term(TermKind.Iri, iri.Value);

    /// <summary>Makes a term of a blank node; <c>default</c> stays no term.</summary>
    public static implicit operator Term(BlankNode node) => node == default ? default : new Term(TermKind.BlankNode, node.Label);

    /// <summary>Makes a term of a literal.</summary>
    public static implicit operator Term(Literal literal) =>
        new(TermKind.Literal, literal.LexicalForm, literal.Qualifier, literal.IsTagged);

    /// <summary>Whether both are the same term (RDF 1.1 term equality, not equality of values).</summary>
    public static bool operator ==(Term left, Term right) => left.Equals(right);

    /// <summary>Whether they are different terms.</summary>
    public static bool operator !=(Term left, Term right) => !left.Equals(right);

    /// <summary>The literal it is.</summary>
    /// <exception cref="InvalidOperationException">It is no literal.</exception>
    public Literal AsLiteral() => Kind == TermKind.Literal
        ? new Literal(Text, _qualifier, _isTagged)
        : throw new InvalidOperationException($"{this} is no literal.");

    /// <summary>The IRI it is.</summary>
    /// <exception cref="InvalidOperationException">It is no IRI.</exception>
    public Iri AsIri() => Kind == TermKind.Iri ? new Iri(Text) : throw new InvalidOperationException($"{this} is no IRI.");

    /// <inheritdoc/>
    public bool Equals(Term other) =>
        Kind == other.Kind && _isTagged == other._isTagged && string.Equals(_text, other._text, StringComparison.Ordinal)
        && string.Equals(_qualifier, other._qualifier, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Term other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _text, _qualifier, _isTagged);

    /// <summary>A total order that agrees with equality: by kind, then text, then datatype or tag, each ordinal by UTF-16 units.</summary>
    public int CompareTo(Term other)
    {
        if (Kind != other.Kind) return Kind.CompareTo(other.Kind);
        var byText = string.CompareOrdinal(_text, other._text);
        if (byText != 0) return byText;
        return _isTagged != other._isTagged ? _isTagged.CompareTo(other._isTagged) : string.CompareOrdinal(_qualifier, other._qualifier);
    }

    /// <summary>The term as N-Triples writes it, but for escapes: for messages, not for output.</summary>
    public override string ToString() => Kind switch
    {
        TermKind.Iri => $"<{Text}>",
        TermKind.BlankNode => $"_:{Text}",
        TermKind.Literal => AsLiteral().ToString(),
        _ => "nothing",
    };
}
