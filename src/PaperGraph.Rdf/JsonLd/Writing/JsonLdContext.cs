using System.Collections.Immutable;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The context of a document that <see cref="JsonLdWriter"/> writes: prefixes and terms, ordinal by name. Immutable.</summary>
public sealed class JsonLdContext
{
    private readonly Dictionary<(string Iri, string Coercion), string> _terms = [];
    private readonly HashSet<string> _prefixNames = new(StringComparer.Ordinal);
    private readonly PrefixMap _prefixes;

    /// <summary>A context of prefixes and of terms. The empty prefix is left out: JSON-LD has none.</summary>
    /// <exception cref="ArgumentException">
    /// A word is both a prefix and a term or stands twice, or two terms are for the same values of one IRI.
    /// </exception>
    public JsonLdContext(PrefixMap prefixes, params IEnumerable<JsonLdTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(prefixes);
        _prefixes = prefixes;
        Prefixes = [.. prefixes.Prefixes.Where(entry => entry.Prefix.Length > 0)];
        foreach (var (prefix, _) in Prefixes) _prefixNames.Add(prefix);
        Terms = [.. terms.OrderBy(term => term.Name, StringComparer.Ordinal)];
        var names = new HashSet<string>(_prefixNames, StringComparer.Ordinal);
        foreach (var term in Terms)
        {
            if (!names.Add(term.Name)) throw new ArgumentException($"'{term.Name}' stands twice.", nameof(terms));
            if (!_terms.TryAdd((term.Iri.Value, term.Coercion), term.Name))
                throw new ArgumentException($"'{term.Name}' is for the same values as another term.", nameof(terms));
        }
    }

    /// <summary>The prefixes, never empty ones.</summary>
    public ImmutableArray<(string Prefix, Iri Namespace)> Prefixes { get; }

    /// <summary>The terms.</summary>
    public ImmutableArray<JsonLdTerm> Terms { get; }

    /// <summary>The name for a property with a value, and whether the value is then written as a plain string.</summary>
    internal string Name(in Iri property, in Term value, out bool isCoerced)
    {
        var coercion = JsonLdTerm.CoercionOf(value);
        isCoerced = coercion.Length > 0 && _terms.TryGetValue((property.Value, coercion), out _);
        if (isCoerced) return _terms[(property.Value, coercion)];
        return Word(property.Value);
    }

    /// <summary>A term without coercion, else the IRI shortened or in full: for properties and classes.</summary>
    internal string Word(string iri) => _terms.TryGetValue((iri, ""), out var name) ? name : Shorten(iri);

    /// <summary>The IRI shortened by a prefix, or in full.</summary>
    /// <exception cref="ArgumentException">In full it would be read as a prefix and a name ("IRI confused with prefix").</exception>
    internal string Shorten(string iri)
    {
        if (_prefixes.TryShorten(iri, out var prefix, out var local) && prefix.Length > 0) return $"{prefix}:{local}";
        var colon = iri.IndexOf(':', StringComparison.Ordinal);
        var isSafe = iri.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal) || !_prefixNames.Contains(iri[..colon]);
        return isSafe ? iri : throw new ArgumentException($"<{iri}> would be read as the prefix '{iri[..colon]}' and a name.", nameof(iri));
    }
}
