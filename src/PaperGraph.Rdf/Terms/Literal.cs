using System.Globalization;

namespace PaperGraph.Rdf;

/// <summary>
/// A literal: lexical form, datatype and, for rdf:langString, a language tag. Equal when all three are (RDF 1.1 Concepts, section 3.3):
/// <c>1</c> and <c>01</c> are two literals. <c>default</c> is the empty string.
/// </summary>
public readonly record struct Literal
{
    private readonly string? _lexicalForm;
    private readonly string? _qualifier;
    private readonly bool _isTagged;

    /// <summary>A literal of type xsd:string.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="lexicalForm"/> holds a lone surrogate: clean text before it becomes RDF.
    /// </exception>
    public Literal(string lexicalForm)
    {
        ArgumentNullException.ThrowIfNull(lexicalForm);
        if (Surrogates.AnyAlone(lexicalForm)) throw new ArgumentException("A literal holds no lone surrogate.", nameof(lexicalForm));
        // The empty form is kept as null, so that it equals the default value.
        _lexicalForm = lexicalForm.Length == 0 ? null : lexicalForm;
    }

    /// <summary>
    /// A literal of any datatype but rdf:langString. Whether the lexical form suits the datatype is not checked: RDF allows ill-typed
    /// literals.
    /// </summary>
    /// <exception cref="ArgumentException">As above, or <paramref name="datatype"/> is no IRI or is rdf:langString.</exception>
    public Literal(string lexicalForm, Iri datatype)
        : this(lexicalForm)
    {
        if (datatype == default || datatype == RdfNames.LangString)
            throw new ArgumentException("The datatype must be an IRI other than rdf:langString.", nameof(datatype));
        _qualifier = datatype == Xsd.String ? null : datatype.Value;
    }

    /// <summary>A language-tagged string. The tag is kept in lower case, as its value space has it.</summary>
    /// <exception cref="ArgumentException">
    /// As above, or <paramref name="language"/> is not made of subtags of one to eight letters and digits (BCP 47).
    /// </exception>
    public Literal(string lexicalForm, string language)
        : this(lexicalForm)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (!IsLanguageTag(language)) throw new ArgumentException($"'{language}' is no language tag.", nameof(language));
        _qualifier = language.ToLowerInvariant();
        _isTagged = true;
    }

    /// <summary>The literal behind a term that was made from one.</summary>
    internal Literal(string lexicalForm, string? qualifier, bool isTagged) =>
        (_lexicalForm, _qualifier, _isTagged) = (lexicalForm.Length == 0 ? null : lexicalForm, qualifier, isTagged);

    /// <summary>The text; well-formed UTF-16.</summary>
    public string LexicalForm => _lexicalForm ?? "";

    /// <summary>Never absent: xsd:string for plain text, rdf:langString for tagged text.</summary>
    public Iri Datatype => _isTagged ? RdfNames.LangString : _qualifier is null ? Xsd.String : new Iri(_qualifier);

    /// <summary>The tag in lower case, or null.</summary>
    public string? Language => _isTagged ? _qualifier : null;

    /// <summary>Datatype IRI, or tag, or null for xsd:string.</summary>
    internal string? Qualifier => _qualifier;

    internal bool IsTagged => _isTagged;

    /// <summary>An xsd:integer in canonical form.</summary>
    public static Literal Of(long value) => new(value.ToString(CultureInfo.InvariantCulture), Xsd.Integer);

    /// <summary>
    /// An xsd:decimal in canonical form: at least one digit on either side of the point, no needless zero (<c>1.0</c>, <c>0.93</c>).
    /// </summary>
    public static Literal Of(decimal value) =>
        new(value.ToString("0.0###########################", CultureInfo.InvariantCulture), Xsd.Decimal);

    /// <summary>An xsd:boolean.</summary>
    public static Literal Of(bool value) => new(value ? "true" : "false", Xsd.Boolean);

    /// <summary>The literal as N-Triples writes it, but for escapes: for messages, not for output.</summary>
    public override string ToString() => (_isTagged, _qualifier) switch
    {
        (true, var tag) => $"\"{LexicalForm}\"@{tag}",
        (_, null) => $"\"{LexicalForm}\"",
        (_, var datatype) => $"\"{LexicalForm}\"^^<{datatype}>",
    };

    /// <summary>Subtags of one to eight letters and digits, the first of letters only.</summary>
    internal static bool IsLanguageTag(string tag)
    {
        var isFirst = true;
        foreach (var range in tag.AsSpan().Split('-'))
        {
            var subtag = tag.AsSpan()[range];
            if (subtag.Length is 0 or > 8) return false;
            foreach (var unit in subtag)
            {
                if (!char.IsAsciiLetter(unit) && (isFirst || !char.IsAsciiDigit(unit))) return false;
            }

            isFirst = false;
        }

        return true;
    }
}
