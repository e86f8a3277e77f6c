using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Expansion of objects whose names are data: languages, indexes, node identifiers, types (steps 13.7 and 13.8).</summary>
internal sealed class MapExpansion(Expander expander, ContextProcessor contexts)
{
    public static ExpandedArray ExpandLanguages(ActiveContext active, TermDefinition definition, JsonElement map)
    {
        var result = new ExpandedArray();
        var direction = ValueExpansion.Direction(active, definition);
        foreach (var entry in map.EnumerateObject())
        {
            var key = active.Key(entry);
            var language = key.Is(Keyword.None) ? null : key.Name;
            if (entry.Value.ValueKind != JsonValueKind.Array)
            {
                Add(entry.Value, language);
                continue;
            }

            foreach (var item in entry.Value.EnumerateArray()) Add(item, language);
        }

        return result;

        void Add(JsonElement value, string? language)
        {
            if (value.ValueKind == JsonValueKind.Null) return;
            if (value.ValueKind != JsonValueKind.String)
                throw new JsonLdFault(ErrorCode.InvalidLanguageMapValue, value, "under a language stand strings");
            result.Add(new ValueObject(value) { Language = language, Direction = direction });
        }
    }

    /// <summary>Each thing as a graph of its own.</summary>
    public static ExpandedArray ToGraphs(Expanded values)
    {
        var graphs = new ExpandedArray();
        foreach (var value in values.Items) graphs.Add(new NodeObject { Graph = value });
        return graphs;
    }

    public ExpandedArray Expand(ActiveContext active, ExpandedKey property, JsonElement map)
    {
        var container = property.Definition!.Container;
        var result = new ExpandedArray();
        foreach (var entry in map.EnumerateObject())
        {
            var index = active.Key(entry);
            var items = expander.Expand(MapContext(active, container, index.Name), property.Name, entry.Value, isFromMap: true);
            if (items is null) continue;
            foreach (var item in items.Items)
            {
                var wrapped = container.HasFlag(Containers.Graph) && item is not NodeObject { IsGraphOnly: true }
                    ? new NodeObject { Graph = item }
                    : item;
                if (!index.Is(Keyword.None)) Mark(active, property.Definition, index, wrapped, entry.Value);
                result.Add(wrapped);
            }
        }

        return result;
    }

    private ActiveContext MapContext(ActiveContext active, Containers container, string index)
    {
        if ((container & (Containers.Id | Containers.Type)) == Containers.None) return active;
        var outer = active.Previous ?? active;
        return container.HasFlag(Containers.Type) && outer.Definition(index)?.Scoped is { } scoped
            ? contexts.Enter(outer, scoped, propagates: false)
            : outer;
    }

    /// <summary>Gives a thing what the name of its entry says of it.</summary>
    private static void Mark(ActiveContext active, TermDefinition definition, ExpandedKey index, Expanded item, JsonElement at)
    {
        var container = definition.Container;
        if (container.HasFlag(Containers.Index) && definition.Index is { } property)
        {
            var node = item as NodeObject
                ?? throw new JsonLdFault(ErrorCode.InvalidValueObject, at, $"only a node has the map's names as '{property}'");
            if (active.Key(property).Iri is { } iri)
                node.Properties.Add(new PropertyValues(iri, ValueExpansion.Expand(active, property, index.Name)));
        }
        else if (container.HasFlag(Containers.Index))
        {
            item.Index ??= index.Name;
        }
        else if (item is NodeObject node)
        {
            if (container.HasFlag(Containers.Id))
                node.Id ??= active.ExpandIri(index.Name, documentRelative: true) ?? "";
            else
                (node.Types ??= []).Insert(0, index.Iri ?? "");
        }
    }
}
