using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Context processing (JSON-LD 1.1 API, section 4.1): an active context and a local one give the next active one.</summary>
internal sealed class ContextProcessor(RemoteContexts remotes, JsonLdVersion version, CancellationToken cancellationToken)
{
    private const int RemoteLimit = 32;

    public JsonLdVersion Version { get; } = version;

    /// <summary>The context under a term that brings one; remembered, as a document uses its terms again and again.</summary>
    public ActiveContext Enter(ActiveContext active, ScopedContext scoped, bool propagates = true)
    {
        if (active.Descendants.TryGetValue((scoped, propagates), out var known)) return known;
        // A property's context may override what is protected; a type's, which does not propagate, may not.
        var scope = ContextScope.Of(scoped.Location) with { OverridesProtected = propagates };
        var entered = Process(active, scoped.Local, scope, propagates);
        active.Descendants.Add((scoped, propagates), entered);
        return entered;
    }

    public ActiveContext Process(ActiveContext active, JsonElement local, ContextScope scope, bool propagates = true)
    {
        if (local.ValueKind == JsonValueKind.Object && local.TryGetProperty(Keyword.Propagate, out var entry))
            propagates = Flag(entry, ErrorCode.InvalidPropagateValue);
        var result = propagates || active.Previous is not null ? active : active with { Previous = active };
        if (local.ValueKind != JsonValueKind.Array) return ProcessOne(active, result, local, scope, propagates);
        foreach (var context in local.EnumerateArray()) result = ProcessOne(active, result, context, scope, propagates);
        return result;
    }

    /// <summary>The value of an entry that may be true or false.</summary>
    public static bool Flag(JsonElement value, string code) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new JsonLdFault(code, value, "it is true or false"),
    };

    private ActiveContext ProcessOne(ActiveContext active, ActiveContext result, JsonElement context, ContextScope scope, bool propagates)
    {
        switch (context.ValueKind)
        {
            case JsonValueKind.Null:
                if (!scope.OverridesProtected && active.HasProtectedTerms)
                    throw new JsonLdFault(ErrorCode.InvalidContextNullification, context, "null would take protected terms away");
                return new ActiveContext(active.DocumentBase) { Previous = propagates ? null : result };
            case JsonValueKind.String:
                return ProcessRemote(result, context, scope);
            case JsonValueKind.Object:
                return ProcessMap(result, context, scope);
            default:
                throw new JsonLdFault(ErrorCode.InvalidLocalContext, context, "a context is an object, an IRI, null, or an array of these");
        }
    }

    private ActiveContext ProcessRemote(ActiveContext result, JsonElement reference, ContextScope scope)
    {
        var iri = RemoteContexts.Resolve(reference, scope.Location);
        if (scope.Remotes.Contains(iri.Value))
        {
            if (!scope.ValidatesScoped) return result;
            if (Version == JsonLdVersion.V10)
                throw new JsonLdFault(ErrorCode.RecursiveContextInclusion, reference, $"{iri} includes itself");
        }

        if (scope.Remotes.Count == RemoteLimit)
            throw new JsonLdFault(ErrorCode.ContextOverflow, reference, $"more than {RemoteLimit} contexts name one another");
        var inside = scope with { Location = new BaseIri(iri), Remotes = scope.Remotes.Add(iri.Value), OverridesProtected = false };
        return Process(result, remotes.Load(iri, reference), inside);
    }

    private ActiveContext ProcessMap(ActiveContext result, JsonElement map, ContextScope scope)
    {
        // Contexts in nodes, with scoped contexts above them, are where a small document can ask for much work.
        cancellationToken.ThrowIfCancellationRequested();
        var entries = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        if (map.TryGetProperty(Keyword.Import, out var import)) Import(entries, import, scope);
        foreach (var entry in map.EnumerateObject()) entries[entry.Name] = entry.Value;
        result = new ContextEntries(Version, entries).Apply(result, isRemote: !scope.Remotes.IsEmpty);
        return new LocalContext(this, result, entries, scope).DefineAll();
    }

    private void Import(OrderedDictionary<string, JsonElement> entries, JsonElement import, ContextScope scope)
    {
        if (Version == JsonLdVersion.V10) throw new JsonLdFault(ErrorCode.InvalidContextEntry, import, "JSON-LD 1.0 has no @import");
        if (import.ValueKind != JsonValueKind.String)
            throw new JsonLdFault(ErrorCode.InvalidImportValue, import, "it is the IRI of a context");
        var iri = RemoteContexts.Resolve(import, scope.Location);
        var imported = remotes.Load(iri, import);
        if (imported.ValueKind != JsonValueKind.Object)
            throw new JsonLdFault(ErrorCode.InvalidRemoteContext, import, $"the context at {iri} is no object");
        foreach (var entry in imported.EnumerateObject())
        {
            if (entry.NameEquals(Keyword.Import))
                throw new JsonLdFault(ErrorCode.InvalidContextEntry, import, $"the context at {iri} imports another");
            entries[entry.Name] = entry.Value;
        }
    }
}
