using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Expansion of the entries of an object whose names stand for keywords (Expansion, step 13.4).</summary>
internal sealed class KeywordExpansion(Expander expander, JsonLdVersion version)
{
    public static JsonLdFault KeywordUnderReverse(JsonElement value) =>
        new(ErrorCode.InvalidReversePropertyMap, value, "under @reverse stand properties, no keywords");

    public static JsonLdFault NoNest(JsonElement value) =>
        new(ErrorCode.InvalidNestValue, value, "under @nest stand objects that are no values");

    public void Expand(
        ref ObjectDraft draft, ActiveContext active, ActiveContext typeScoped, string? property, ExpandedKey key, JsonElement value)
    {
        var keyword = key.Iri!;
        if (!ObjectDraft.IsEntry(keyword)) return;
        if (property == Keyword.Reverse) throw KeywordUnderReverse(value);
        if (version == JsonLdVersion.V10 && keyword is Keyword.Included or Keyword.Direction) return;
        if (keyword == Keyword.List && property is null or Keyword.Graph) return;
        if (!draft.TryNote(keyword))
            throw new JsonLdFault(ErrorCode.CollidingKeywords, value, $"{keyword} stands twice in one object, here as '{key.Name}'");
        switch (keyword)
        {
            case Keyword.Id:
                draft.Node.Id = active.ExpandIri(Text(value, ErrorCode.InvalidIdValue), documentRelative: true) ?? "";
                break;
            case Keyword.Type:
                ExpandTypes(ref draft, typeScoped, value);
                break;
            case Keyword.Graph:
                draft.Node.Graph = expander.Expand(active, Keyword.Graph, value) ?? new ExpandedArray();
                break;
            case Keyword.Included:
                ExpandIncluded(draft.Node, active, value);
                break;
            case Keyword.Reverse:
                ExpandReverse(ref draft, active, value);
                break;
            case Keyword.List or Keyword.Set:
                draft.Items = expander.Expand(active, property, value);
                break;
            default:
                ExpandValueEntry(ref draft, active, keyword, value);
                break;
        }
    }

    private static string Text(JsonElement value, string code) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new JsonLdFault(code, value, "it is a string");

    private static void ExpandTypes(ref ObjectDraft draft, ActiveContext typeScoped, JsonElement value)
    {
        var types = draft.Node.Types ??= [];
        if (value.ValueKind == JsonValueKind.Array)
        {
            draft.HasTypeArray = true;
            foreach (var type in value.EnumerateArray()) types.Add(ExpandType(typeScoped, type));
        }
        else
        {
            types.Add(ExpandType(typeScoped, value));
        }
    }

    private static string ExpandType(ActiveContext typeScoped, JsonElement type) =>
        typeScoped.ExpandIri(Text(type, ErrorCode.InvalidTypeValue), documentRelative: true, vocab: true) ?? "";

    /// <summary>Whether the object says that its value is JSON: the last type of the first, by name, of its entries for @type.</summary>
    private static bool IsJson(ActiveContext active, JsonElement element)
    {
        (string Name, JsonElement Value)? first = null;
        foreach (var entry in element.EnumerateObject())
        {
            var key = active.Key(entry);
            if (!key.Is(Keyword.Type)) continue;
            if (first is null || string.CompareOrdinal(key.Name, first.Value.Name) < 0) first = (key.Name, entry.Value);
        }

        if (first is not { Value: var type }) return false;
        if (type.ValueKind == JsonValueKind.Array && type.GetArrayLength() > 0) type = type[type.GetArrayLength() - 1];
        return type.ValueKind == JsonValueKind.String && active.ExpandIri(type.GetString()!, vocab: true) == Keyword.Json;
    }

    private void ExpandIncluded(NodeObject node, ActiveContext active, JsonElement value)
    {
        var included = expander.Expand(active, null, value);
        foreach (var item in included is null ? [] : included.Items)
        {
            if (item is not NodeObject) included = null;
        }

        if (included is null) throw new JsonLdFault(ErrorCode.InvalidIncludedValue, value, "only nodes can be included");
        (node.Included ??= new ExpandedArray()).Add(included);
    }

    private void ExpandReverse(ref ObjectDraft draft, ActiveContext active, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) throw new JsonLdFault(ErrorCode.InvalidReverseValue, value, "it is an object");
        if (expander.Expand(active, Keyword.Reverse, value) is not NodeObject map) return;
        // What is reversed twice points forward.
        foreach (var (iri, values) in map.Reverse ?? []) draft.AddProperty(iri, values);
        foreach (var (iri, values) in map.Properties) draft.AddReverse(iri, values, value);
    }

    private static void ExpandValueEntry(ref ObjectDraft draft, ActiveContext active, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case Keyword.Value:
                var isScalar = value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
                if (!isScalar && !IsJson(active, draft.Element))
                    throw new JsonLdFault(ErrorCode.InvalidValueObjectValue, value, "it is a string, a number, true, false or null");
                draft.Value = value;
                break;
            case Keyword.Language:
                draft.Language = Text(value, ErrorCode.InvalidLanguageTaggedString);
                break;
            case Keyword.Direction:
                draft.Direction = ContextEntries.Direction(value)
                    ?? throw new JsonLdFault(ErrorCode.InvalidBaseDirection, value, "it is \"ltr\" or \"rtl\"");
                break;
            default:
                draft.Index = Text(value, ErrorCode.InvalidIndexValue);
                break;
        }
    }
}
