namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>What BASE and PREFIX have said so far, and the terms that need it.</summary>
internal sealed class Namespaces
{
    private readonly TokenReader _tokens;
    private readonly Dictionary<string, Iri> _prefixes = new(StringComparer.Ordinal);
    private BaseIri? _base;

    public Namespaces(TokenReader tokens, SparqlParserOptions options)
    {
        _tokens = tokens;
        if (options.BaseIri is { } iri) _base = new BaseIri(iri);
        foreach (var (prefix, name) in options.Prefixes.Prefixes) _prefixes[prefix] = name;
    }

    public Iri? BaseIri => _base?.Iri;

    public PrefixMap ToPrefixMap() => new(_prefixes.Select(entry => (entry.Key, entry.Value)));

    /// <summary>Prologue.</summary>
    public void ReadPrologue()
    {
        while (true)
        {
            if (_tokens.TryTakeWord("BASE"))
            {
                _base = new BaseIri(ReadReference("an IRI between '<' and '>'"));
            }
            else if (_tokens.TryTakeWord("PREFIX"))
            {
                var name = _tokens.Expect(TokenKind.PrefixedName, "a prefix with its colon");
                if (name.Text!.Length > 0) throw _tokens.Fault(name, "a prefix ends with its colon here");
                _prefixes[_tokens.Prefix(name)] = ReadReference("the IRI of the prefix between '<' and '>'");
            }
            else
            {
                break;
            }
        }
    }

    public bool IsIri => _tokens.Current.Kind is TokenKind.IriReference or TokenKind.PrefixedName;

    /// <summary>iri.</summary>
    public Iri ReadIri(string expected)
    {
        if (!_tokens.Is(TokenKind.PrefixedName)) return ReadReference(expected);
        var token = _tokens.Take();
        var prefix = _tokens.Prefix(token);
        if (!_prefixes.TryGetValue(prefix, out var name)) throw _tokens.Fault(token, $"no PREFIX line says what '{prefix}:' means");
        return ToIri(token, token.Text!.Length == 0 ? name.Value : name.Value + token.Text);
    }

    /// <summary>RDFLiteral.</summary>
    public Literal ReadString()
    {
        var text = _tokens.Take().Text!;
        if (_tokens.Is(TokenKind.LanguageTag))
        {
            var tag = _tokens.Take();
            if (tag.Text!.Split('-').Any(subtag => subtag.Length > 8))
                throw _tokens.Fault(tag, "no part of a language tag is longer than eight characters");
            return new Literal(text, tag.Text);
        }

        if (!_tokens.TryTake(TokenKind.DoubleCaret)) return new Literal(text);
        var at = _tokens.Current;
        var datatype = ReadIri("the IRI of a datatype");
        if (datatype == RdfNames.LangString) throw _tokens.Fault(at, "a literal of type rdf:langString has a language tag, which this has not");
        return new Literal(text, datatype);
    }

    /// <summary>NumericLiteral; its sign belongs to it.</summary>
    public Literal ReadNumber()
    {
        var token = _tokens.Take();
        return Number(token.Kind, token.Text!);
    }

    public static Literal Number(TokenKind kind, string text) => new(text, kind switch
    {
        TokenKind.Integer => Xsd.Integer,
        TokenKind.Decimal => Xsd.Decimal,
        _ => Xsd.Double,
    });

    private Iri ReadReference(string expected)
    {
        var token = _tokens.Expect(TokenKind.IriReference, expected);
        if (Rdf.BaseIri.IsAbsolute(token.Text)) return ToIri(token, token.Text!);
        if (_base is null) throw _tokens.Fault(token, $"<{token.Text}> is relative, and there is no BASE");
        return ToIri(token, _base.Resolve(token.Text));
    }

    private Iri ToIri(Token token, string text) =>
        Iri.TryCreate(text, out var iri) ? iri : throw _tokens.Fault(token, "this IRI holds a character that must be percent-encoded");
}
