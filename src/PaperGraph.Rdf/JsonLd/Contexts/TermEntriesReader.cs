using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The entries of a term's definition beside its IRI and its type (Create Term Definition, steps 19 to 26).</summary>
internal readonly ref struct TermEntriesReader
{
    private readonly LocalContext _context;
    private readonly string _term;
    private readonly JsonElement _value;

    public TermEntriesReader(LocalContext context, string term, JsonElement value) => (_context, _term, _value) = (context, term, value);

    public static void RequireKnown(JsonElement definition)
    {
        foreach (var entry in definition.EnumerateObject())
        {
            if (entry.Name is not (Keyword.Id or Keyword.Reverse or Keyword.Container or Keyword.Context or Keyword.Direction
                or Keyword.Index or Keyword.Language or Keyword.Nest or Keyword.Prefix or Keyword.Protected or Keyword.Type))
                throw new JsonLdFault(ErrorCode.InvalidTermDefinition, entry.Value, $"a definition has no entry '{entry.Name}'");
        }
    }

    public TermDefinition Read(TermDefinition definition)
    {
        if (Entry(Keyword.Container, out var value)) definition = ReadContainer(definition, value);
        if (Entry(Keyword.Index, out value)) definition = ReadIndex(definition, value);
        if (Entry(Keyword.Context, out value))
        {
            RequireVersion11(value);
            definition = definition with { Scoped = _context.Try(value) };
        }

        var hasType = Entry(Keyword.Type, out _);
        if (!hasType && Entry(Keyword.Language, out value))
            definition = definition with { HasLanguage = true, Language = ReadLanguage(value) };
        if (!hasType && Entry(Keyword.Direction, out value))
            definition = definition with { HasDirection = true, Direction = ContextEntries.Direction(value) };
        if (Entry(Keyword.Nest, out value)) definition = definition with { Nest = ReadNest(value) };
        if (Entry(Keyword.Prefix, out value)) definition = ReadPrefix(definition, value);
        RequireKnown(_value);
        return definition;
    }

    private static string? ReadLanguage(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => throw new JsonLdFault(ErrorCode.InvalidLanguageMapping, value, "it is a language tag or null"),
    };

    private bool Entry(string keyword, out JsonElement value) => _value.TryGetProperty(keyword, out value);

    private void RequireVersion11(JsonElement value)
    {
        if (_context.Version == JsonLdVersion.V10)
            throw new JsonLdFault(ErrorCode.InvalidTermDefinition, value, "JSON-LD 1.0 has no such entry");
    }

    private TermDefinition ReadContainer(TermDefinition definition, JsonElement value)
    {
        var container = ContainerSyntax.Parse(value, _context.Version);
        var type = definition.Type;
        if (container.HasFlag(Containers.Type))
        {
            type ??= Keyword.Id;
            if (type is not (Keyword.Id or Keyword.Vocab))
                throw new JsonLdFault(ErrorCode.InvalidTypeMapping, value, "what is under @type is coerced to @id or @vocab");
        }

        return definition with { Container = container, Type = type };
    }

    private TermDefinition ReadIndex(TermDefinition definition, JsonElement value)
    {
        RequireVersion11(value);
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var iri = text is null ? null : _context.ExpandIri(text);
        if (!definition.Container.HasFlag(Containers.Index) || iri is null || !IriExpansion.IsIri(iri))
            throw new JsonLdFault(ErrorCode.InvalidTermDefinition, value, "@index names a property, with the container @index");
        return definition with { Index = text };
    }

    private string ReadNest(JsonElement value)
    {
        RequireVersion11(value);
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return text is not null && (text == Keyword.Nest || !Keyword.Is(text))
            ? text
            : throw new JsonLdFault(ErrorCode.InvalidNestValue, value, "it is @nest or a term that stands for it");
    }

    private TermDefinition ReadPrefix(TermDefinition definition, JsonElement value)
    {
        if (_context.Version == JsonLdVersion.V10 || _term.AsSpan().ContainsAny(':', '/'))
            throw new JsonLdFault(ErrorCode.InvalidTermDefinition, value, $"'{_term}' cannot be a prefix");
        var isPrefix = ContextProcessor.Flag(value, ErrorCode.InvalidPrefixValue);
        if (isPrefix && definition.Iri is { } iri && Keyword.Is(iri))
            throw new JsonLdFault(ErrorCode.InvalidTermDefinition, value, "a keyword is no prefix");
        return definition with { IsPrefix = isPrefix };
    }
}
