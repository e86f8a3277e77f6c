namespace PaperGraph.Rdf;

/// <summary>
/// The five parts of an IRI reference (RFC 3986, appendix B, which RFC 3987 keeps for IRIs). A part that is absent differs from one that is
/// empty: <c>http://a?</c> has a query, <c>http://a</c> has none.
/// </summary>
internal readonly ref struct IriParts
{
    public IriParts(ReadOnlySpan<char> reference)
    {
        var rest = reference;
        var hash = rest.IndexOf('#');
        HasFragment = hash >= 0;
        if (HasFragment)
        {
            Fragment = rest[(hash + 1)..];
            rest = rest[..hash];
        }

        var question = rest.IndexOf('?');
        HasQuery = question >= 0;
        if (HasQuery)
        {
            Query = rest[(question + 1)..];
            rest = rest[..question];
        }

        var scheme = SchemeLength(rest);
        HasScheme = scheme >= 0;
        if (HasScheme)
        {
            Scheme = rest[..scheme];
            rest = rest[(scheme + 1)..];
        }

        HasAuthority = rest.StartsWith("//", StringComparison.Ordinal);
        if (HasAuthority)
        {
            rest = rest[2..];
            var slash = rest.IndexOf('/');
            Authority = slash < 0 ? rest : rest[..slash];
            rest = slash < 0 ? default : rest[slash..];
        }

        Path = rest;
    }

    public bool HasScheme { get; }

    public ReadOnlySpan<char> Scheme { get; }

    public bool HasAuthority { get; }

    public ReadOnlySpan<char> Authority { get; }

    public ReadOnlySpan<char> Path { get; }

    public bool HasQuery { get; }

    public ReadOnlySpan<char> Query { get; }

    public bool HasFragment { get; }

    public ReadOnlySpan<char> Fragment { get; }

    /// <summary>The length of the scheme before its colon, or -1 where there is none.</summary>
    public static int SchemeLength(ReadOnlySpan<char> reference)
    {
        if (reference.IsEmpty || !char.IsAsciiLetter(reference[0])) return -1;
        for (var i = 1; i < reference.Length; i++)
        {
            if (reference[i] == ':') return i;
            if (!char.IsAsciiLetterOrDigit(reference[i]) && reference[i] is not ('+' or '-' or '.')) return -1;
        }

        return -1;
    }
}
