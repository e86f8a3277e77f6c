using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The context that a term brings with it, as written, and the document that it is written in. Told apart by reference.</summary>
internal sealed class ScopedContext(JsonElement local, BaseIri? location)
{
    public JsonElement Local { get; } = local;

    public BaseIri? Location { get; } = location;
}
