using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>What a context says of a term (JSON-LD 1.1 API, section 4.1). Immutable.</summary>
internal sealed record TermDefinition
{
    /// <summary>An IRI, a blank node, a keyword, or null for a term that is to be ignored.</summary>
    public string? Iri { get; init; }

    public bool IsPrefix { get; init; }

    public bool IsProtected { get; init; }

    public bool IsReverse { get; init; }

    /// <summary>A datatype's IRI, <c>@id</c>, <c>@vocab</c>, <c>@json</c>, <c>@none</c>, or null.</summary>
    public string? Type { get; init; }

    public Containers Container { get; init; }

    /// <summary>The property that holds the index of values, or null for <c>@index</c>.</summary>
    public string? Index { get; init; }

    public string? Nest { get; init; }

    /// <summary>Whether the term has a language of its own, which may be none.</summary>
    public bool HasLanguage { get; init; }

    public string? Language { get; init; }

    /// <summary>Whether the term has a direction of its own, which may be none.</summary>
    public bool HasDirection { get; init; }

    public string? Direction { get; init; }

    public ScopedContext? Scoped { get; init; }

    /// <summary>Whether both say the same, their protection apart.</summary>
    public bool SaysTheSame(TermDefinition other)
    {
        if (Scoped is null != other.Scoped is null) return false;
        if (Scoped is not null && !JsonElement.DeepEquals(Scoped.Local, other.Scoped!.Local)) return false;
        return this with { IsProtected = false, Scoped = null } == other with { IsProtected = false, Scoped = null };
    }
}
