using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Value expansion (JSON-LD 1.1 API, section 5.3): a string, number or truth value under a property.</summary>
internal static class ValueExpansion
{
    public static Expanded Expand(ActiveContext active, string property, JsonElement value)
    {
        var definition = active.Definition(property);
        var isString = value.ValueKind == JsonValueKind.String;
        if (isString && definition?.Type is Keyword.Id or Keyword.Vocab)
            return Reference(active, value.GetString()!, vocab: definition.Type == Keyword.Vocab);
        return new ValueObject(value)
        {
            Type = Datatype(definition),
            Language = isString ? Language(active, definition) : null,
            Direction = isString ? Direction(active, definition) : null,
        };
    }

    /// <summary>The same for the name of an entry, which is the value of the property that an index map names.</summary>
    public static Expanded Expand(ActiveContext active, string property, string name)
    {
        var definition = active.Definition(property);
        if (definition?.Type is Keyword.Id or Keyword.Vocab) return Reference(active, name, vocab: definition.Type == Keyword.Vocab);
        return new ValueObject(default)
        {
            Name = name,
            Type = Datatype(definition),
            Language = Language(active, definition),
            Direction = Direction(active, definition),
        };
    }

    public static string? Direction(ActiveContext active, TermDefinition? definition)
    {
        if (Datatype(definition) is not null) return null;
        return definition is { HasDirection: true } ? definition.Direction : active.Direction;
    }

    private static NodeObject Reference(ActiveContext active, string value, bool vocab) =>
        new() { Id = active.ExpandIri(value, documentRelative: true, vocab) ?? "" };

    private static string? Datatype(TermDefinition? definition) =>
        definition?.Type is null or Keyword.Id or Keyword.Vocab or Keyword.None ? null : definition.Type;

    private static string? Language(ActiveContext active, TermDefinition? definition)
    {
        if (Datatype(definition) is not null) return null;
        return definition is { HasLanguage: true } ? definition.Language : active.Language;
    }
}
