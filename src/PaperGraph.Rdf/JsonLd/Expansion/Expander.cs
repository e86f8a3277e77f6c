using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Expansion (JSON-LD 1.1 API, section 5.1).</summary>
internal sealed class Expander
{
    private const Containers Indexed = Containers.Index | Containers.Type | Containers.Id;

    private readonly ContextProcessor _contexts;
    private readonly BaseIri? _location;
    private readonly KeywordExpansion _keywords;
    private readonly MapExpansion _maps;

    public Expander(ContextProcessor contexts, BaseIri? location)
    {
        _contexts = contexts;
        _location = location;
        _keywords = new KeywordExpansion(this, contexts.Version);
        _maps = new MapExpansion(this, contexts);
    }

    /// <summary>
    /// What a value under a property is; null when it says nothing. The property is null or <c>@graph</c> at the top of a graph.
    /// </summary>
    public Expanded? Expand(ActiveContext active, string? property, JsonElement element, bool isFromMap = false)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.Array:
                return ExpandArray(active, property, element, isFromMap);
            case JsonValueKind.Object:
                return ExpandObject(active, property, element, isFromMap);
            default:
                return property is null or Keyword.Graph ? null : ValueExpansion.Expand(Enter(active, property), property, element);
        }
    }

    /// <summary>The context of an <c>@context</c> entry of the document itself.</summary>
    public ActiveContext Enter(ActiveContext active, JsonElement local) => _contexts.Process(active, local, ContextScope.Of(_location));

    private ActiveContext Enter(ActiveContext active, string? property) =>
        active.Definition(property)?.Scoped is { } scoped ? _contexts.Enter(active, scoped) : active;

    private ExpandedArray ExpandArray(ActiveContext active, string? property, JsonElement array, bool isFromMap)
    {
        var isList = active.Definition(property) is { } definition && definition.Container.HasFlag(Containers.List);
        var result = new ExpandedArray();
        foreach (var item in array.EnumerateArray())
        {
            var expanded = Expand(active, property, item, isFromMap);
            if (isList && expanded is ExpandedArray) expanded = new ListObject(expanded);
            if (expanded is ListObject && _contexts.Version == JsonLdVersion.V10 && (isList || property == Keyword.List))
                throw new JsonLdFault(ErrorCode.ListOfLists, item, "JSON-LD 1.0 has no list of lists");
            result.Add(expanded);
        }

        return result;
    }

    private Expanded? ExpandObject(ActiveContext active, string? property, JsonElement element, bool isFromMap)
    {
        var scoped = active.Definition(property)?.Scoped;
        if (active.Previous is not null && !isFromMap && !KeepsContext(active, element)) active = active.Previous;
        if (scoped is not null) active = _contexts.Enter(active, scoped);
        if (element.TryGetProperty(Keyword.Context, out var local)) active = Enter(active, local);
        var typeScoped = active;
        active = EnterTypes(active, element);
        var draft = new ObjectDraft(element);
        ExpandEntries(ref draft, active, typeScoped, property, element);
        return draft.Finish(isTop: property is null or Keyword.Graph);
    }

    /// <summary>Whether the object is a value or a mere reference, which the context of the node around it reaches.</summary>
    private static bool KeepsContext(ActiveContext active, JsonElement element)
    {
        var entries = 0;
        var hasId = false;
        foreach (var entry in element.EnumerateObject())
        {
            var key = active.Key(entry);
            if (key.Is(Keyword.Value)) return true;
            hasId |= key.Is(Keyword.Id);
            entries++;
        }

        return hasId && entries == 1;
    }

    /// <summary>The contexts that the node's types bring, by name of entry and of type.</summary>
    private ActiveContext EnterTypes(ActiveContext active, JsonElement element)
    {
        List<(string Key, JsonElement Value)>? types = null;
        foreach (var entry in element.EnumerateObject())
        {
            var key = active.Key(entry);
            if (key.Is(Keyword.Type)) (types ??= []).Add((key.Name, entry.Value));
        }

        if (types is null) return active;
        var typeScoped = active;
        if (types.Count > 1) types.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        foreach (var (_, value) in types)
        {
            foreach (var type in TypeNames(value))
            {
                if (typeScoped.Definition(type)?.Scoped is { } scoped) active = _contexts.Enter(active, scoped, propagates: false);
            }
        }

        return active;
    }

    private static IEnumerable<string> TypeNames(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        return value.ValueKind != JsonValueKind.Array
            ? []
            : value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
                .Order(StringComparer.Ordinal);
    }

    private void ExpandEntries(
        ref ObjectDraft draft, ActiveContext active, ActiveContext typeScoped, string? property, JsonElement element)
    {
        List<(ExpandedKey Key, JsonElement Value)>? nests = null;
        foreach (var entry in element.EnumerateObject())
        {
            var key = active.Key(entry);
            if (key.Name == Keyword.Context) continue;
            if (key.Is(Keyword.Nest))
            {
                if (property == Keyword.Reverse) throw KeywordExpansion.KeywordUnderReverse(entry.Value);
                (nests ??= []).Add((key, entry.Value));
            }
            else if (key.IsKeyword)
            {
                _keywords.Expand(ref draft, active, typeScoped, property, key, entry.Value);
            }
            else if (key.IsProperty)
            {
                ExpandProperty(ref draft, active, key, entry.Value);
            }
        }

        if (nests is null) return;
        nests.Sort((left, right) => string.CompareOrdinal(left.Key.Name, right.Key.Name));
        foreach (var (key, value) in nests) ExpandNest(ref draft, active, typeScoped, property, key, value);
    }

    private void ExpandNest(
        ref ObjectDraft draft, ActiveContext active, ActiveContext typeScoped, string? property, ExpandedKey key, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.Array) throw KeywordExpansion.NoNest(item);
                ExpandNest(ref draft, active, typeScoped, property, key, item);
            }

            return;
        }

        if (value.ValueKind != JsonValueKind.Object) throw KeywordExpansion.NoNest(value);
        foreach (var entry in value.EnumerateObject())
        {
            if (active.Key(entry).Is(Keyword.Value)) throw KeywordExpansion.NoNest(entry.Value);
        }

        ExpandEntries(ref draft, Enter(active, key.Name), typeScoped, property, value);
    }

    private void ExpandProperty(ref ObjectDraft draft, ActiveContext active, ExpandedKey key, JsonElement value)
    {
        var definition = key.Definition;
        var container = definition?.Container ?? Containers.None;
        Expanded? expanded;
        if (definition?.Type == Keyword.Json)
            expanded = new ValueObject(value) { Type = Keyword.Json };
        else if (value.ValueKind == JsonValueKind.Object && container.HasFlag(Containers.Language))
            expanded = MapExpansion.ExpandLanguages(active, definition!, value);
        else if (value.ValueKind == JsonValueKind.Object && (container & Indexed) != Containers.None)
            expanded = _maps.Expand(active, key, value);
        else
            expanded = Expand(active, key.Name, value);

        if (expanded is null) return;
        if (container.HasFlag(Containers.List) && expanded is not ListObject) expanded = new ListObject(expanded);
        if (container.HasFlag(Containers.Graph) && (container & Indexed) == Containers.None) expanded = MapExpansion.ToGraphs(expanded);
        if (definition is { IsReverse: true })
            draft.AddReverse(key.Iri!, expanded, value);
        else
            draft.AddProperty(key.Iri!, expanded);
    }
}
