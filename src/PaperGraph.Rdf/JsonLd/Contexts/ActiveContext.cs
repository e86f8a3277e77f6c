using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// What holds at a point of the document (JSON-LD 1.1 API, section 4.1). Immutable: a context that adds a term shares all others with the
/// one before it, so a document with a small context in every node costs no more than its own length.
/// </summary>
internal sealed record ActiveContext
{
    private const int LongestRemembered = 128;

    private readonly Memory _memory;

    public ActiveContext(BaseIri? documentBase)
    {
        (DocumentBase, Base) = (documentBase, documentBase);
        Terms = ImmutableDictionary<string, TermDefinition>.Empty.WithComparers(StringComparer.Ordinal);
        _memory = new Memory();
    }

    // What is remembered holds for one context only.
    private ActiveContext(ActiveContext other)
    {
        _memory = new Memory();
        DocumentBase = other.DocumentBase;
        Base = other.Base;
        Vocab = other.Vocab;
        Language = other.Language;
        Direction = other.Direction;
        Previous = other.Previous;
        Terms = other.Terms;
    }

    public BaseIri? DocumentBase { get; }

    public BaseIri? Base { get; init; }

    public string? Vocab { get; init; }

    public string? Language { get; init; }

    public string? Direction { get; init; }

    /// <summary>What holds again in nodes below, where this context does not reach.</summary>
    public ActiveContext? Previous { get; init; }

    public ImmutableDictionary<string, TermDefinition> Terms { get; init; }

    public bool HasProtectedTerms => _memory.HasProtectedTerms ??= Terms.Values.Any(term => term.IsProtected);

    /// <summary>Contexts that came of this one by a term's scoped context.</summary>
    public Dictionary<(ScopedContext Scoped, bool Propagates), ActiveContext> Descendants => _memory.Descendants ??= [];

    public TermDefinition? Definition(string? term) => term is null ? null : Terms.GetValueOrDefault(term);

    /// <summary>IRI expansion of a value, with all terms already defined.</summary>
    public string? ExpandIri(string value, bool documentRelative = false, bool vocab = false) =>
        IriExpansion.Expand(this, value, documentRelative, vocab);

    /// <summary>What a property's name means here; the same object for the same name.</summary>
    public ExpandedKey Key(JsonProperty property)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(property);
        Span<char> name = stackalloc char[LongestRemembered];
        if (raw.Length > LongestRemembered || raw.Contains((byte)'\\')) return Key(property.Name);
        Utf8.ToUtf16(raw, name, out _, out var length);
        return _memory.Keys.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..length], out var key) ? key : Key(property.Name);
    }

    public ExpandedKey Key(string name)
    {
        if (_memory.Keys.TryGetValue(name, out var key)) return key;
        var iri = ExpandIri(name, vocab: true);
        key = new ExpandedKey(name, iri, iri is not null && Keyword.Is(iri), Terms.GetValueOrDefault(name));
        _memory.Keys.Add(name, key);
        return key;
    }

    private sealed class Memory
    {
        private Dictionary<string, ExpandedKey>? _keys;

        public Dictionary<string, ExpandedKey> Keys => _keys ??= new Dictionary<string, ExpandedKey>(StringComparer.Ordinal);

        public bool? HasProtectedTerms { get; set; }

        public Dictionary<(ScopedContext Scoped, bool Propagates), ActiveContext>? Descendants { get; set; }
    }
}
