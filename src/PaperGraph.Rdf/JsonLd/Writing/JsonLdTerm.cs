namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// A word of a context. A term with a coercion is used for values that fit it, which are then written as plain strings; a term without one
/// for the other values, and for the class of that IRI under <c>@type</c>.
/// </summary>
public sealed record JsonLdTerm
{
    /// <summary>A term for an IRI.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is not made of letters, digits, <c>_</c> and <c>-</c>, beginning with a letter, or <paramref name="iri"/> is
    /// <c>default</c>.
    /// </exception>
    public JsonLdTerm(string name, Iri iri)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsWord(name)) throw new ArgumentException($"'{name}' is no word.", nameof(name));
        if (iri == default) throw new ArgumentException("A term stands for an IRI.", nameof(iri));
        (Name, Iri) = (name, iri);
    }

    /// <summary>The word.</summary>
    public string Name { get; }

    /// <summary>What it stands for.</summary>
    public Iri Iri { get; }

    /// <summary>Whether it is for values that are IRIs or blank nodes (<c>"@type": "@id"</c>). Comes before the other two.</summary>
    public bool IsReference { get; init; }

    /// <summary>The datatype of its values; null for none, and never xsd:string. Comes before <see cref="Language"/>.</summary>
    public Iri? Datatype { get; init; }

    /// <summary>The language of its values, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Which values it is for, as a key: empty for any.</summary>
    internal string Coercion
    {
        get
        {
            if (IsReference) return "@id";
            if (Datatype is { } datatype) return "^" + datatype.Value;
            return Language is { } tag ? "@" + tag.ToLowerInvariant() : "";
        }
    }

    /// <summary>The key of the coercion that a value fits; empty for plain strings, which no coercion is for.</summary>
    internal static string CoercionOf(in Term value)
    {
        if (value.Kind != TermKind.Literal) return "@id";
        return value.Qualifier is not { } qualifier ? "" : value.IsTagged ? "@" + qualifier : "^" + qualifier;
    }

    private static bool IsWord(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '-');
}
