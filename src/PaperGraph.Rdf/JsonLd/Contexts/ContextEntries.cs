using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The entries of a local context that are no terms (Context Processing, steps 5.5 to 5.11).</summary>
internal readonly struct ContextEntries(JsonLdVersion version, OrderedDictionary<string, JsonElement> entries)
{
    public static bool IsTerm(string name) => name is not (Keyword.Base or Keyword.Direction or Keyword.Import or Keyword.Language
        or Keyword.Propagate or Keyword.Protected or Keyword.Version or Keyword.Vocab);

    public ActiveContext Apply(ActiveContext result, bool isRemote)
    {
        CheckVersion();
        if (entries.TryGetValue(Keyword.Base, out var value) && !isRemote) result = result with { Base = Base(result, value) };
        if (entries.TryGetValue(Keyword.Vocab, out value)) result = result with { Vocab = Vocab(result, value) };
        if (entries.TryGetValue(Keyword.Language, out value)) result = result with { Language = Language(value) };
        if (entries.TryGetValue(Keyword.Direction, out value))
        {
            RequireVersion11(value);
            result = result with { Direction = Direction(value) };
        }

        if (entries.TryGetValue(Keyword.Propagate, out value))
        {
            RequireVersion11(value);
            ContextProcessor.Flag(value, ErrorCode.InvalidPropagateValue);
        }

        return result;
    }

    /// <summary>A base direction, or null.</summary>
    public static string? Direction(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : "";
        return text is "ltr" or "rtl"
            ? text
            : throw new JsonLdFault(ErrorCode.InvalidBaseDirection, value, "it is \"ltr\", \"rtl\" or null");
    }

    private void CheckVersion()
    {
        if (!entries.TryGetValue(Keyword.Version, out var value)) return;
        // Compared as a number: 1.10 is 1.1 in JSON.
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var number) || number is not 1.1)
            throw new JsonLdFault(ErrorCode.InvalidVersionValue, value, "it is the number 1.1");
        if (version == JsonLdVersion.V10)
            throw new JsonLdFault(ErrorCode.ProcessingModeConflict, value, "the document is read as JSON-LD 1.0");
    }

    private void RequireVersion11(JsonElement value)
    {
        if (version == JsonLdVersion.V10) throw new JsonLdFault(ErrorCode.InvalidContextEntry, value, "JSON-LD 1.0 has no such entry");
    }

    private static BaseIri? Base(ActiveContext result, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) throw new JsonLdFault(ErrorCode.InvalidBaseIri, value, "it is an IRI or null");
        var text = value.GetString()!;
        var resolved = result.Base is { } document ? document.Resolve(text) : text;
        // It may hold anything after its scheme, as all IRIs here: what an ill-formed one makes is left out of the RDF.
        return BaseIri.IsAbsolute(resolved)
            ? BaseIri.OfUnchecked(resolved)
            : throw new JsonLdFault(ErrorCode.InvalidBaseIri, value, $"'{text}' is no IRI, and there is none to resolve it");
    }

    private string? Vocab(ActiveContext result, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) throw new JsonLdFault(ErrorCode.InvalidVocabMapping, value, "it is an IRI or null");
        var text = value.GetString()!;
        var isFull = IriExpansion.IsIri(text) || IriExpansion.IsBlank(text);
        if (version == JsonLdVersion.V10 && !isFull)
            throw new JsonLdFault(ErrorCode.InvalidVocabMapping, value, "JSON-LD 1.0 has no relative vocabulary");
        var expanded = result.ExpandIri(text, documentRelative: true, vocab: true);
        return expanded is not null && !Keyword.Is(expanded)
            ? expanded
            : throw new JsonLdFault(ErrorCode.InvalidVocabMapping, value, $"'{text}' is no IRI");
    }

    private static string? Language(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => throw new JsonLdFault(ErrorCode.InvalidDefaultLanguage, value, "it is a language tag or null"),
    };
}
