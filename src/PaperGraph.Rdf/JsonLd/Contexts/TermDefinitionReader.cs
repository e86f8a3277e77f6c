using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Reads the definition of one term (Create Term Definition, steps 4 to 26).</summary>
internal readonly ref struct TermDefinitionReader
{
    private readonly LocalContext _context;
    private readonly string _term;
    private readonly JsonElement _value;
    private readonly bool _protects;

    public TermDefinitionReader(LocalContext context, string term, JsonElement value, bool protects) =>
        (_context, _term, _value, _protects) = (context, term, value, protects);

    /// <summary>Whether a name may be defined; what has the form of a keyword is passed over.</summary>
    public static bool IsTerm(string term, JsonElement value, JsonLdVersion version)
    {
        if (term == Keyword.Type && version == JsonLdVersion.V11 && IsTypeContainer(value)) return true;
        if (Keyword.Is(term)) throw new JsonLdFault(ErrorCode.KeywordRedefinition, value, $"{term} is a keyword");
        return !Keyword.HasForm(term);
    }

    /// <summary>The definition, or null for a term that is to stay undefined.</summary>
    public TermDefinition? Read()
    {
        var definition = new TermDefinition { IsProtected = _protects };
        switch (_value.ValueKind)
        {
            case JsonValueKind.Null:
                return definition;
            case JsonValueKind.String:
                return ReadId(definition, _value, isSimple: true);
            case JsonValueKind.Object:
                break;
            default:
                throw Fault(ErrorCode.InvalidTermDefinition, _value, "it is an IRI, an object or null");
        }

        if (Entry(Keyword.Protected, out var value))
        {
            RequireVersion11(value);
            definition = definition with { IsProtected = ContextProcessor.Flag(value, ErrorCode.InvalidProtectedValue) };
        }

        if (Entry(Keyword.Type, out value)) definition = definition with { Type = ReadType(value) };
        if (Entry(Keyword.Reverse, out value)) return ReadReverse(definition, value);
        var named = Entry(Keyword.Id, out value)
            ? ReadId(definition, value, isSimple: false)
            : definition with { Iri = ImpliedIri(_value) };
        return named is null ? null : new TermEntriesReader(_context, _term, _value).Read(named);
    }

    private static bool IsTypeContainer(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) return false;
        var entries = 0;
        foreach (var entry in value.EnumerateObject())
        {
            var isSet = entry.NameEquals(Keyword.Container) && entry.Value.ValueKind == JsonValueKind.String
                && entry.Value.ValueEquals(Keyword.Set);
            if (!isSet && !entry.NameEquals(Keyword.Protected)) return false;
            entries++;
        }

        return entries > 0;
    }

    private static JsonLdFault Fault(string code, JsonElement at, string reason) => new(code, at, reason);

    private bool Entry(string keyword, out JsonElement value) => _value.TryGetProperty(keyword, out value);

    private void RequireVersion11(JsonElement value)
    {
        if (_context.Version == JsonLdVersion.V10) throw Fault(ErrorCode.InvalidTermDefinition, value, "JSON-LD 1.0 has no such entry");
    }

    private string ReadType(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) throw Fault(ErrorCode.InvalidTypeMapping, value, "it is an IRI");
        var type = _context.ExpandIri(value.GetString()!);
        var isSound = type switch
        {
            Keyword.Id or Keyword.Vocab => true,
            Keyword.Json or Keyword.None => _context.Version == JsonLdVersion.V11,
            null => false,
            _ => IriExpansion.IsIri(type),
        };
        return isSound ? type! : throw Fault(ErrorCode.InvalidTypeMapping, value, $"'{value.GetString()}' is no IRI");
    }

    private TermDefinition? ReadReverse(TermDefinition definition, JsonElement value)
    {
        if (Entry(Keyword.Id, out var other) || Entry(Keyword.Nest, out other))
            throw Fault(ErrorCode.InvalidReverseProperty, other, "it does not stand beside @reverse");
        if (value.ValueKind != JsonValueKind.String) throw Fault(ErrorCode.InvalidIriMapping, value, "it is an IRI");
        var text = value.GetString()!;
        if (Keyword.HasForm(text)) return null;
        var iri = _context.ExpandIri(text);
        if (iri is null || !(IriExpansion.IsIri(iri) || IriExpansion.IsBlank(iri)))
            throw Fault(ErrorCode.InvalidIriMapping, value, $"'{text}' is no IRI");
        var container = Containers.None;
        if (Entry(Keyword.Container, out var containerValue) && containerValue.ValueKind != JsonValueKind.Null)
        {
            container = ContainerSyntax.Parse(containerValue, _context.Version);
            if (container is not (Containers.Set or Containers.Index))
                throw Fault(ErrorCode.InvalidReverseProperty, containerValue, "a reverse property has the container @set or @index");
        }

        TermEntriesReader.RequireKnown(_value);
        return definition with { Iri = iri, IsReverse = true, Container = container };
    }

    private TermDefinition? ReadId(TermDefinition definition, JsonElement value, bool isSimple)
    {
        if (value.ValueKind == JsonValueKind.Null) return definition;
        if (value.ValueKind != JsonValueKind.String) throw Fault(ErrorCode.InvalidIriMapping, value, "it is an IRI or null");
        var text = value.GetString()!;
        if (text == _term) return definition with { Iri = ImpliedIri(value) };
        if (!Keyword.Is(text) && Keyword.HasForm(text)) return null;
        var iri = _context.ExpandIri(text);
        if (iri is null || !(Keyword.Is(iri) || IriExpansion.IsIri(iri) || IriExpansion.IsBlank(iri)))
            throw Fault(ErrorCode.InvalidIriMapping, value, $"'{text}' is no IRI");
        if (iri == Keyword.Context) throw Fault(ErrorCode.InvalidKeywordAlias, value, "@context has no other name");
        var looksLikeIri = _term.AsSpan(1, Math.Max(0, _term.Length - 2)).Contains(':') || _term.Contains('/', StringComparison.Ordinal);
        if (looksLikeIri)
        {
            _context.Settle(_term);
            if (_context.ExpandIri(_term) != iri)
                throw Fault(ErrorCode.InvalidIriMapping, value, $"'{_term}' stands for another IRI than <{iri}>");
        }

        // A name that ends in a delimiter is a namespace by its looks (JSON-LD 1.1, section 4.1.5).
        var isPrefix = isSimple && !_term.Contains(':', StringComparison.Ordinal) && !looksLikeIri
            && (iri[^1] is ':' or '/' or '?' or '#' or '[' or ']' or '@' || IriExpansion.IsBlank(iri));
        return definition with { Iri = iri, IsPrefix = isPrefix };
    }

    /// <summary>The IRI of a term that names none: a compact or full IRI is itself, any other word is of the vocabulary.</summary>
    private string ImpliedIri(JsonElement at)
    {
        var colon = _term.IndexOf(':', 1);
        if (colon > 0)
        {
            var prefix = _term[..colon];
            return _context.With(prefix).Terms.TryGetValue(prefix, out var named) && named.Iri is { } name
                ? string.Concat(name, _term.AsSpan(colon + 1))
                : RequireIri(_term, at);
        }

        if (_term.Contains('/', StringComparison.Ordinal)) return RequireIri(_context.Active.ExpandIri(_term, vocab: true) ?? "", at);
        if (_term == Keyword.Type) return Keyword.Type;
        return _context.Active.Vocab is { } vocabulary
            ? vocabulary + _term
            : throw Fault(ErrorCode.InvalidIriMapping, at, $"'{_term}' has no IRI, and there is no @vocab");
    }

    private string RequireIri(string iri, JsonElement at) => IriExpansion.IsIri(iri) || IriExpansion.IsBlank(iri)
        ? iri
        : throw Fault(ErrorCode.InvalidIriMapping, at, $"'{_term}' is no IRI");
}
