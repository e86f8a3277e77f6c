using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>A JSON object while its entries are expanded: what kind of thing it is shows only at its end (steps 14 to 18).</summary>
internal struct ObjectDraft(JsonElement element)
{
    private NodeObject? _node;
    private Entries _entries;

    [Flags]
    private enum Entries
    {
        None = 0,
        Id = 1,
        Type = 2,
        Graph = 4,
        Included = 8,
        Reverse = 16,
        Index = 32,
        Value = 64,
        Language = 128,
        Direction = 256,
        List = 512,
        Set = 1024,
        Property = 2048,
    }

    public JsonElement Element { get; } = element;

    /// <summary>The node it would be.</summary>
    public NodeObject Node => _node ??= new NodeObject();

    public JsonElement Value { get; set; }

    public string? Language { get; set; }

    public string? Direction { get; set; }

    public string? Index { get; set; }

    /// <summary>What stands under <c>@list</c> or <c>@set</c>.</summary>
    public Expanded? Items { get; set; }

    /// <summary>Whether <c>@type</c> is an array, which a value's type may not be.</summary>
    public bool HasTypeArray { get; set; }

    /// <summary>Whether the keyword may stand in an object that is no context.</summary>
    public static bool IsEntry(string keyword) => Of(keyword) != Entries.None;

    /// <summary>Notes that a keyword stands in the object; false when it did before, under another name.</summary>
    public bool TryNote(string keyword)
    {
        var entry = Of(keyword);
        var isNew = !_entries.HasFlag(entry);
        _entries |= entry;
        return isNew || entry is Entries.Type or Entries.Included;
    }

    public void AddProperty(string property, Expanded values)
    {
        _entries |= Entries.Property;
        Node.Properties.Add(new PropertyValues(property, values));
    }

    public void AddReverse(string property, Expanded values, JsonElement at)
    {
        foreach (var item in values.Items)
        {
            if (item is not NodeObject)
                throw new JsonLdFault(ErrorCode.InvalidReversePropertyValue, at, "only a node can point back");
        }

        _entries |= Entries.Reverse;
        (Node.Reverse ??= []).Add(new PropertyValues(property, values));
    }

    /// <summary>
    /// What the object is, or null when it says nothing. Loose values and names without content say nothing at the top of a graph.
    /// </summary>
    public Expanded? Finish(bool isTop)
    {
        if (_entries.HasFlag(Entries.Value)) return FinishValue(isTop);
        if ((_entries & (Entries.List | Entries.Set)) != Entries.None) return FinishItems(isTop);
        if ((_entries & ~Entries.Direction) == Entries.Language) return null;
        if (isTop && (_entries is Entries.None or Entries.Id)) return null;
        var node = Node;
        node.Index = Index;
        return node;
    }

    private static Entries Of(string keyword) => keyword switch
    {
        Keyword.Id => Entries.Id,
        Keyword.Type => Entries.Type,
        Keyword.Graph => Entries.Graph,
        Keyword.Included => Entries.Included,
        Keyword.Index => Entries.Index,
        Keyword.Value => Entries.Value,
        Keyword.Language => Entries.Language,
        Keyword.Direction => Entries.Direction,
        Keyword.List => Entries.List,
        Keyword.Set => Entries.Set,
        Keyword.Reverse => Entries.Reverse,
        _ => Entries.None,
    };

    private readonly JsonLdFault Fault(string code, string reason) => new(code, Element, reason);

    private readonly ValueObject? FinishValue(bool isTop)
    {
        const Entries Allowed = Entries.Value | Entries.Type | Entries.Language | Entries.Direction | Entries.Index;
        var hasTag = (_entries & (Entries.Language | Entries.Direction)) != Entries.None;
        if ((_entries & ~Allowed) != Entries.None || (hasTag && _entries.HasFlag(Entries.Type)))
            throw Fault(ErrorCode.InvalidValueObject, "with @value stand @index, and @type or else @language and @direction");
        var type = _entries.HasFlag(Entries.Type) ? Type() : null;
        if (type != Keyword.Json)
        {
            if (Value.ValueKind == JsonValueKind.Null) return null;
            if (Value.ValueKind != JsonValueKind.String && _entries.HasFlag(Entries.Language))
                throw Fault(ErrorCode.InvalidLanguageTaggedValue, "only a string has a language");
            if (_entries.HasFlag(Entries.Type) && !Iri.TryCreate(type, out _))
                throw Fault(ErrorCode.InvalidTypedValue, "the type of a value is an IRI");
        }

        return isTop ? null : new ValueObject(Value) { Type = type, Language = Language, Direction = Direction, Index = Index };
    }

    private readonly string? Type() => !HasTypeArray && _node?.Types is [var only] ? only : null;

    private readonly Expanded? FinishItems(bool isTop)
    {
        if ((_entries & ~Entries.Index) is not (Entries.List or Entries.Set))
            throw Fault(ErrorCode.InvalidSetOrListObject, "with @list or @set stands @index alone");
        if (_entries.HasFlag(Entries.Set)) return Items;
        return isTop ? null : new ListObject(Items) { Index = Index };
    }
}
