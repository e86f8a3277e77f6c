using System.Collections.Immutable;

namespace PaperGraph.Rdf;

/// <summary>The prefixes of a Turtle document, ordinal by prefix. Immutable.</summary>
public sealed class PrefixMap
{
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
    }

    /// <summary>The pairs, ordinal by prefix.</summary>
    public ImmutableArray<(string Prefix, Iri Namespace)> Prefixes { get; }
}
