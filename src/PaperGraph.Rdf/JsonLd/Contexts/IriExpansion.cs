namespace PaperGraph.Rdf.JsonLd;

/// <summary>IRI expansion (JSON-LD 1.1 API, section 5.2): a term, a compact IRI or a relative IRI in full.</summary>
internal static class IriExpansion
{
    /// <summary>
    /// The IRI, blank node or keyword that a value stands for; the value itself when nothing is known of it; null when it is to be ignored.
    /// While a context is read, its terms are defined as they are needed: <paramref name="local"/>.
    /// </summary>
    public static string? Expand(ActiveContext active, string value, bool documentRelative, bool vocab, LocalContext? local = null)
    {
        if (Keyword.Is(value)) return value;
        if (Keyword.HasForm(value)) return null;
        active = local?.With(value) ?? active;
        if (active.Terms.TryGetValue(value, out var definition))
        {
            if (definition.Iri is { } iri && Keyword.Is(iri)) return iri;
            if (vocab) return definition.Iri;
        }

        var colon = value.IndexOf(':', Math.Min(1, value.Length));
        if (colon > 0)
        {
            if (value.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal) || IsBlank(value)) return value;
            var prefix = value[..colon];
            active = local?.With(prefix) ?? active;
            if (active.Terms.TryGetValue(prefix, out var named) && named is { IsPrefix: true, Iri: { } name })
                return string.Concat(name, value.AsSpan(colon + 1));
            if (BaseIri.IsAbsolute(value)) return value;
        }

        if (vocab && active.Vocab is { } vocabulary) return vocabulary + value;
        return documentRelative && active.Base is { } document ? document.Resolve(value) : value;
    }

    public static bool IsBlank(string value) => value.StartsWith("_:", StringComparison.Ordinal);

    /// <summary>Whether a value is an IRI by its scheme; its characters are looked at where it enters a triple.</summary>
    public static bool IsIri(string value) => BaseIri.IsAbsolute(value);
}
