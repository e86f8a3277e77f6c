using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// A fault on its way from an algorithm to the reader, which alone knows documents and lines: the error code of JSON-LD 1.1 and the JSON
/// value that breaks the rule.
/// </summary>
internal sealed class JsonLdFault(string code, JsonElement at, string reason) : Exception($"{code}: {reason}")
{
    public string Code { get; } = code;

    public JsonElement At { get; } = at;
}
