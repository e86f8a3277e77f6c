using System.Collections.Immutable;

namespace PaperGraph.Rdf;

/// <summary>The prefixes of a Turtle document, ordinal by prefix. Immutable.</summary>
public sealed class PrefixMap
{
    private readonly ImmutableArray<(string Prefix, string Namespace)> _longestFirst;

    /// <summary>Makes a map of (prefix without colon, namespace) pairs; the empty prefix is allowed.</summary>
    /// <exception cref="ArgumentException">A prefix does not match PN_PREFIX of the Turtle grammar, or stands twice.</exception>
    public PrefixMap(params IEnumerable<(string Prefix, Iri Namespace)> prefixes)
    {
        Prefixes = [.. prefixes.OrderBy(entry => entry.Prefix, StringComparer.Ordinal)];
        for (var i = 0; i < Prefixes.Length; i++)
        {
            var prefix = Prefixes[i].Prefix;
            if (!NameCharacters.IsPrefix(prefix)) throw new ArgumentException($"'{prefix}' is no prefix.", nameof(prefixes));
            if (i > 0 && prefix == Prefixes[i - 1].Prefix) throw new ArgumentException($"'{prefix}' stands twice.", nameof(prefixes));
        }

        _longestFirst = [.. Prefixes.Select(entry => (entry.Prefix, entry.Namespace.Value)).OrderByDescending(entry => entry.Value.Length)];
    }

    /// <summary>The pairs, ordinal by prefix.</summary>
    public ImmutableArray<(string Prefix, Iri Namespace)> Prefixes { get; }

    /// <summary>
    /// Splits an IRI into a prefix and a local part that Turtle takes as it is, for texts that people read. False when no namespace fits or
    /// the local part would need a backslash or holds a percent sign.
    /// </summary>
    internal bool TryShorten(string iri, out string prefix, out ReadOnlySpan<char> local)
    {
        foreach (var (candidate, name) in _longestFirst)
        {
            if (!iri.StartsWith(name, StringComparison.Ordinal)) continue;
            prefix = candidate;
            local = iri.AsSpan(name.Length);
            return NameCharacters.IsPlainLocalName(local);
        }

        prefix = "";
        local = default;
        return false;
    }
}
