using System.Text;
using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>One document on its way to a sink: node after node is expanded and told, and a node with a fault is left out.</summary>
internal sealed class DocumentReading : IDisposable
{
    private readonly JsonLdDocument _document;
    private readonly IQuadSink _sink;
    private readonly RdfReadOptions _options;
    private readonly JsonLdDocument? _expandContext;
    private readonly RemoteContexts _remotes;
    private readonly ContextProcessor _contexts;
    private readonly Expander _expander;
    private readonly QuadEmitter _emitter;
    private readonly BaseIri? _location;

    public DocumentReading(JsonLdDocument document, IQuadSink sink, RdfReadOptions options, JsonLdReadOptions jsonLd)
    {
        (_document, _sink, _options) = (document, sink, options);
        _expandContext = jsonLd.ExpandContext.IsEmpty ? null : JsonLdDocument.Parse("", jsonLd.ExpandContext);
        _location = options.BaseIri is { } iri && iri != default ? new BaseIri(iri) : null;
        _remotes = new RemoteContexts(jsonLd.DocumentLoader);
        _contexts = new ContextProcessor(_remotes, jsonLd.Version, options.CancellationToken);
        _expander = new Expander(_contexts, _location);
        _emitter = new QuadEmitter(sink, jsonLd.RdfDirection);
    }

    public void Run()
    {
        var root = _document.Root;
        Guard(() =>
        {
            var active = Initial();
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty(Keyword.Context, out var local))
            {
                // Only to know whether the rest is a graph and nothing else; an object with more to it is expanded from its beginning.
                var inside = _expander.Enter(active, local);
                TellPrefixes(inside);
                if (GraphOf(inside, root) is { } graph)
                {
                    TellAll(inside, Keyword.Graph, graph);
                    return;
                }
            }
            else if (root.ValueKind == JsonValueKind.Object && GraphOf(active, root) is { } graph)
            {
                TellAll(active, Keyword.Graph, graph);
                return;
            }

            TellAll(active, null, root);
        });
    }

    public void Dispose()
    {
        _remotes.Dispose();
        _expandContext?.Dispose();
    }

    /// <summary>The value of <c>@graph</c> where the object has no other entry: then it holds the default graph (Expand, step 8).</summary>
    private static JsonElement? GraphOf(ActiveContext active, JsonElement root)
    {
        JsonElement? graph = null;
        foreach (var entry in root.EnumerateObject())
        {
            if (entry.NameEquals(Keyword.Context)) continue;
            var key = active.Key(entry);
            // An entry without meaning does not count.
            if (!key.IsKeyword && !key.IsProperty) continue;
            if (!key.Is(Keyword.Graph) || graph is not null) return null;
            graph = entry.Value;
        }

        return graph;
    }

    private ActiveContext Initial()
    {
        var active = new ActiveContext(_location);
        if (_expandContext is not { Root: var root }) return active;
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty(Keyword.Context, out var local)) root = local;
        return _contexts.Process(active, root, ContextScope.Of(_location));
    }

    private void TellAll(ActiveContext active, string? property, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Tell(active, property, value);
            return;
        }

        foreach (var item in value.EnumerateArray())
        {
            _options.CancellationToken.ThrowIfCancellationRequested();
            Guard(() => Tell(active, property, item));
        }
    }

    private void Tell(ActiveContext active, string? property, JsonElement value)
    {
        if (_expander.Expand(active, property, value) is { } expanded) _emitter.Emit(expanded);
    }

    /// <summary>Turns a fault into the reader's own, with its place.</summary>
    private void Guard(Action step)
    {
        try
        {
            step();
        }
        catch (JsonLdFault fault)
        {
            var error = Locate(fault);
            if (_options.OnError is null) throw new RdfSyntaxException(error);
            _options.OnError(error);
        }
    }

    private RdfSyntaxError Locate(JsonLdFault fault)
    {
        var documents = _expandContext is null ? _remotes.Documents : _remotes.Documents.Append(_expandContext);
        return _document.Locate(fault.At, fault.Message)
            ?? documents.Select(document => document.Locate(fault.At, fault.Message)).FirstOrDefault(place => place is not null)
            ?? new RdfSyntaxError(_options.Source, 1, 1, fault.Message);
    }

    /// <summary>The terms that serve as prefixes, by name: an order of their own a context does not have.</summary>
    private void TellPrefixes(ActiveContext active)
    {
        foreach (var (name, term) in active.Terms.Where(term => term.Value.IsPrefix).OrderBy(term => term.Key, StringComparer.Ordinal))
        {
            if (NameCharacters.IsPrefix(name) && Iri.TryCreate(term.Iri, out var iri))
                _sink.OnPrefix(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(iri.Value));
        }
    }
}
