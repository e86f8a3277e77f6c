using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The contexts that a document names by IRI, each loaded once.</summary>
internal sealed class RemoteContexts(IDocumentLoader? loader) : IDisposable
{
    private readonly Dictionary<string, JsonLdDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>The documents loaded so far, in no order.</summary>
    public IEnumerable<JsonLdDocument> Documents => _documents.Values;

    /// <summary>The absolute IRI of what an <c>@context</c> or <c>@import</c> names.</summary>
    public static Iri Resolve(JsonElement reference, BaseIri? location)
    {
        var text = reference.GetString()!;
        var resolved = location is null ? text : location.Resolve(text);
        return Iri.TryCreate(resolved, out var iri)
            ? iri
            : throw new JsonLdFault(ErrorCode.LoadingDocumentFailed, reference, $"'{text}' is no IRI, nor has the document one");
    }

    /// <summary>The value of <c>@context</c> in the document at an IRI.</summary>
    public JsonElement Load(Iri iri, JsonElement at)
    {
        if (!_documents.TryGetValue(iri.Value, out var document))
        {
            document = Parse(iri, at);
            _documents.Add(iri.Value, document);
        }

        return document.Root.ValueKind == JsonValueKind.Object && document.Root.TryGetProperty(Keyword.Context, out var context)
            ? context
            : throw new JsonLdFault(ErrorCode.InvalidRemoteContext, at, $"the document at {iri} is no object with an @context");
    }

    public void Dispose()
    {
        foreach (var document in _documents.Values) document.Dispose();
    }

    private JsonLdDocument Parse(Iri iri, JsonElement at)
    {
        if (loader is null)
            throw Fault(at, $"{iri} is not fetched; give the reader a document loader that has it");
        if (loader.Load(iri) is not { } bytes)
            throw Fault(at, $"the document loader has nothing at {iri}");
        try
        {
            return JsonLdDocument.Parse(iri.Value, bytes);
        }
        catch (RdfSyntaxException fault)
        {
            throw Fault(at, $"the document at {iri} is no JSON: {fault.Error}");
        }
    }

    private static JsonLdFault Fault(JsonElement at, string reason) => new(ErrorCode.LoadingRemoteContextFailed, at, reason);
}
