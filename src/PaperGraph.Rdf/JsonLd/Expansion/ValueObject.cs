using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>A literal to be.</summary>
internal sealed class ValueObject(JsonElement value) : Expanded
{
    /// <summary>The value as written; of kind Undefined where <see cref="Name"/> says it.</summary>
    public JsonElement Value { get; } = value;

    /// <summary>The text, where it comes of the name of an entry.</summary>
    public string? Name { get; init; }

    public bool IsText => Name is not null || Value.ValueKind == JsonValueKind.String;

    /// <summary>The datatype, <c>@json</c>, or null.</summary>
    public string? Type { get; init; }

    public string? Language { get; init; }

    public string? Direction { get; init; }
}
