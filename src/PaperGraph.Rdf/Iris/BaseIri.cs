using System.Text;

namespace PaperGraph.Rdf;

/// <summary>
/// An absolute IRI against which relative references are resolved (RFC 3986, section 5.2, strictly: a reference with a scheme is taken as it
/// is). Immutable.
/// </summary>
public sealed class BaseIri
{
    private readonly string _base;

    /// <summary>Takes an absolute IRI; its fragment plays no part.</summary>
    /// <exception cref="ArgumentException"><paramref name="iri"/> is <c>default</c>.</exception>
    public BaseIri(Iri iri)
    {
        if (iri == default) throw new ArgumentException("A base must be an IRI.", nameof(iri));
        _base = iri.Value;
    }

    private BaseIri(string iri) => _base = iri;

    /// <summary>The base as given.</summary>
    public Iri Iri => new(_base);

    /// <summary>A base that has a scheme and may be ill-formed after it, as JSON-LD's may; it has no <see cref="Iri"/>.</summary>
    internal static BaseIri OfUnchecked(string iri) => new(iri);

    /// <summary>Whether a reference begins with a scheme and so needs no base.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> reference) => IriParts.SchemeLength(reference) >= 0;

    /// <summary>
    /// The reference made absolute. Nothing is checked but its shape: what holds forbidden characters holds them afterwards, so make the
    /// result an <see cref="Rdf.Iri"/>.
    /// </summary>
    public string Resolve(ReadOnlySpan<char> reference)
    {
        var r = new IriParts(reference);
        // An IRI in an RDF document is compared by its characters, so an absolute one is left alone, dots and all.
        if (r.HasScheme) return reference.ToString();
        var b = new IriParts(_base);
        var target = new StringBuilder(_base.Length + reference.Length).Append(b.Scheme).Append(':');
        var hasAuthority = r.HasAuthority || b.HasAuthority;
        if (hasAuthority) target.Append("//").Append(r.HasAuthority ? r.Authority : b.Authority);
        if (r.HasAuthority || r.Path.StartsWith('/'))
            AppendWithoutDots(target, r.Path);
        else if (r.Path.IsEmpty)
            target.Append(b.Path);
        else
            AppendWithoutDots(target, Merge(b, r.Path));
        var keepsQuery = !r.HasAuthority && r.Path.IsEmpty && !r.HasQuery;
        if (keepsQuery ? b.HasQuery : r.HasQuery) target.Append('?').Append(keepsQuery ? b.Query : r.Query);
        if (r.HasFragment) target.Append('#').Append(r.Fragment);
        return target.ToString();
    }

    private static string Merge(IriParts b, ReadOnlySpan<char> path) =>
        b.HasAuthority && b.Path.IsEmpty ? $"/{path}" : $"{b.Path[..(b.Path.LastIndexOf('/') + 1)]}{path}";

    /// <summary>Section 5.2.4 without its input buffer: each segment is looked at once, and ".." takes back what was last written.</summary>
    private static void AppendWithoutDots(StringBuilder target, ReadOnlySpan<char> path)
    {
        var start = target.Length;
        while (!path.IsEmpty)
        {
            // A segment is what comes before the next slash, its own leading slash included.
            var from = path[0] == '/' ? 1 : 0;
            var next = path[from..].IndexOf('/');
            var segment = next < 0 ? path : path[..(next + from)];
            path = path[segment.Length..];
            var name = segment[from..];
            if (name is not ("." or ".."))
            {
                target.Append(segment);
                continue;
            }

            if (from == 0)
            {
                // Dots at the very beginning of a path without a root go together with their slash.
                if (!path.IsEmpty) path = path[1..];
                continue;
            }

            if (name is "..") DropLastSegment(target, start);
            if (path.IsEmpty) target.Append('/');
        }
    }

    private static void DropLastSegment(StringBuilder target, int start)
    {
        var at = target.Length - 1;
        while (at >= start && target[at] != '/') at--;
        target.Length = Math.Max(start, at);
    }
}
