using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// A local context while its terms are defined, each when it is needed first (JSON-LD 1.1 API, section 4.2). What a term's entries mean is
/// said by <see cref="TermDefinitionReader"/>.
/// </summary>
internal sealed class LocalContext
{
    // Terms may stand on one another, and in contexts of other terms; a chain this long is an attack on the stack, not a vocabulary.
    private const int ChainLimit = 128;

    private readonly ContextProcessor _processor;
    private readonly OrderedDictionary<string, JsonElement> _entries;
    private readonly ContextScope _scope;
    private readonly bool _protects;
    private readonly Dictionary<string, bool> _isDefined = new(StringComparer.Ordinal);
    private int _chain;

    public LocalContext(
        ContextProcessor processor, ActiveContext active, OrderedDictionary<string, JsonElement> entries, ContextScope scope)
    {
        _processor = processor;
        _entries = entries;
        _scope = scope;
        _chain = scope.Chain;
        Active = active;
        _protects = entries.TryGetValue(Keyword.Protected, out var flag) && ContextProcessor.Flag(flag, ErrorCode.InvalidProtectedValue);
    }

    public ActiveContext Active { get; private set; }

    public JsonLdVersion Version => _processor.Version;

    public ActiveContext DefineAll()
    {
        foreach (var (name, value) in _entries)
        {
            if (ContextEntries.IsTerm(name)) Define(name, value);
        }

        return Active;
    }

    /// <summary>The active context with a name defined in it, when this context has a definition of it.</summary>
    public ActiveContext With(string name)
    {
        if (ContextEntries.IsTerm(name) && _entries.TryGetValue(name, out var value)) Define(name, value);
        return Active;
    }

    /// <summary>IRI expansion by the vocabulary, which defines what it meets.</summary>
    public string? ExpandIri(string value) => IriExpansion.Expand(Active, value, documentRelative: false, vocab: true, this);

    /// <summary>Says that a term counts as defined before it is, for the comparison of a compact IRI with its own definition.</summary>
    public void Settle(string term) => _isDefined[term] = true;

    public ScopedContext Try(JsonElement context)
    {
        try
        {
            _processor.Process(Active, context, _scope with { OverridesProtected = true, ValidatesScoped = false, Chain = _chain });
        }
        catch (JsonLdFault fault) when (fault.Code != ErrorCode.InvalidScopedContext)
        {
            throw new JsonLdFault(ErrorCode.InvalidScopedContext, fault.At, fault.Message);
        }

        return new ScopedContext(context, _scope.Location);
    }

    private void Define(string term, JsonElement value)
    {
        if (_isDefined.TryGetValue(term, out var isDone))
        {
            if (isDone) return;
            throw new JsonLdFault(ErrorCode.CyclicIriMapping, value, $"'{term}' is defined by itself");
        }

        if (term.Length == 0) throw new JsonLdFault(ErrorCode.InvalidTermDefinition, value, "the empty string is no term");
        if (++_chain > ChainLimit)
            throw new JsonLdFault(ErrorCode.InvalidTermDefinition, value, $"more than {ChainLimit} terms are defined by one another");
        _isDefined[term] = false;
        if (TermDefinitionReader.IsTerm(term, value, Version))
        {
            Active.Terms.TryGetValue(term, out var previous);
            if (previous is not null) Active = Active with { Terms = Active.Terms.Remove(term) };
            var definition = new TermDefinitionReader(this, term, value, _protects).Read();
            if (definition is not null) Add(term, definition, previous, value);
        }

        _isDefined[term] = true;
        _chain--;
    }

    private void Add(string term, TermDefinition definition, TermDefinition? previous, JsonElement value)
    {
        if (!_scope.OverridesProtected && previous is { IsProtected: true })
        {
            if (!definition.SaysTheSame(previous))
                throw new JsonLdFault(ErrorCode.ProtectedTermRedefinition, value, $"'{term}' is protected and means something else");
            definition = previous;
        }

        Active = Active with { Terms = Active.Terms.SetItem(term, definition) };
    }
}
