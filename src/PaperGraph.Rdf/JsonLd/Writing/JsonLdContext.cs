using System.Collections.Immutable;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The context of a document that <see cref="JsonLdWriter"/> writes: prefixes and terms, ordinal by name. Immutable.</summary>
public sealed class JsonLdContext
{
    private readonly Dictionary<(string Iri, string Coercion), string> _terms = [];
    private readonly HashSet<string> _prefixNames = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(string Prefix, string Namespace)> _longestFirst;

    /// <summary>A context of prefixes and of terms. The empty prefix is left out: JSON-LD has none.</summary>
    /// <exception cref="ArgumentException">
    /// A word is both a prefix and a term or stands twice, or two terms are for the same values of one IRI, or an IRI begins with a
    /// scheme that is also a prefix.
    /// </exception>
    public JsonLdContext(PrefixMap prefixes, params IEnumerable<JsonLdTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(prefixes);
        Prefixes = [.. prefixes.Prefixes.Where(entry => entry.Prefix.Length > 0)];
        foreach (var (prefix, _) in Prefixes) _prefixNames.Add(prefix);
        _longestFirst = [.. Prefixes.Select(entry => (entry.Prefix, entry.Namespace.Value)).OrderByDescending(entry => entry.Value.Length)];
        Terms = [.. terms.OrderBy(term => term.Name, StringComparer.Ordinal)];
        var names = new HashSet<string>(_prefixNames, StringComparer.Ordinal);
        foreach (var term in Terms)
        {
            if (!names.Add(term.Name)) throw new ArgumentException($"'{term.Name}' stands twice.", nameof(terms));
            if (!_terms.TryAdd((term.Iri.Value, term.Coercion), term.Name))
                throw new ArgumentException($"'{term.Name}' is for the same values as another term.", nameof(terms));
            RequireClear(term.Iri);
            if (term.Datatype is { } datatype) RequireClear(datatype);
        }

        foreach (var (_, name) in Prefixes) RequireClear(name);
    }

    /// <summary>The prefixes, never empty ones.</summary>
    public ImmutableArray<(string Prefix, Iri Namespace)> Prefixes { get; }

    /// <summary>The terms.</summary>
    public ImmutableArray<JsonLdTerm> Terms { get; }

    /// <summary>This context with more prefixes, as far as they fit in: what the context holds may begin with no prefix of it.</summary>
    internal JsonLdContext With(IEnumerable<(string Prefix, Iri Namespace)> declared)
    {
        var names = new HashSet<string>(Terms.Select(term => term.Name).Concat(_prefixNames), StringComparer.Ordinal);
        var added = declared
            .Where(entry => entry.Prefix.Length > 0 && NameCharacters.IsPrefix(entry.Prefix) && names.Add(entry.Prefix))
            .ToList();
        var held = Terms.SelectMany(term => new[] { term.Iri, term.Datatype ?? term.Iri })
            .Concat(Prefixes.Concat(added).Select(entry => entry.Namespace));
        var schemes = held.Select(Scheme).ToHashSet(StringComparer.Ordinal);
        // Names that are left out themselves count too, which leaves out more than must be, and never less.
        added.RemoveAll(entry => schemes.Contains(entry.Prefix) || names.Contains(Scheme(entry.Namespace)));
        return new JsonLdContext(new PrefixMap([.. Prefixes, .. added]), Terms);
    }

    /// <summary>The term for the values of a property that are like this one, which are then written as plain strings; or null.</summary>
    internal string? CoercedTerm(in Iri property, in Term value)
    {
        if (_terms.Count == 0) return null;
        var coercion = JsonLdTerm.CoercionOf(value);
        return coercion.Length == 0 ? null : _terms.GetValueOrDefault((property.Value, coercion));
    }

    /// <summary>The term for any value of a property, or for a class; or null.</summary>
    internal string? PlainTerm(string iri) => _terms.GetValueOrDefault((iri, ""));

    /// <summary>The IRI shortened by the longest namespace that fits, or in full.</summary>
    internal string Shorten(string iri)
    {
        foreach (var (prefix, name) in _longestFirst)
        {
            // What begins with two slashes after the colon is read as a full IRI.
            if (iri.StartsWith(name, StringComparison.Ordinal) && !iri.AsSpan(name.Length).StartsWith("//", StringComparison.Ordinal))
                return $"{prefix}:{iri.AsSpan(name.Length)}";
        }

        return iri;
    }

    /// <summary>The prefix that a full IRI would be taken to begin with, or null ("IRI confused with prefix").</summary>
    internal string? Confusion(string iri)
    {
        var colon = iri.IndexOf(':', StringComparison.Ordinal);
        if (iri.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal)) return null;
        return _prefixNames.TryGetValue(iri[..colon], out var prefix) ? prefix : null;
    }

    /// <summary>What a reader could take for a prefix; empty for what no reader could.</summary>
    private static string Scheme(Iri iri)
    {
        var colon = iri.Value.IndexOf(':', StringComparison.Ordinal);
        return iri.Value.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal) ? "" : iri.Value[..colon];
    }

    private void RequireClear(Iri iri)
    {
        if (Confusion(iri.Value) is { } prefix)
            throw new ArgumentException($"{iri} in the context would be read as the prefix '{prefix}' and a name.", nameof(iri));
    }
}
