namespace PaperGraph.Evaluation.Scoring;

/// <summary>The folding under which two repository addresses count as the same: scheme, www, case, <c>.git</c>, deep links and closing marks left out.</summary>
public static class RepositoryKey
{
    /// <summary>The folded address.</summary>
    public static string Of(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var key = WithoutScheme(url.Trim().ToLowerInvariant()).TrimEnd('.', '/', ',', ';', ')');
        if (key.EndsWith(".git", StringComparison.Ordinal)) key = key[..^4];
        key = key.TrimEnd('/');
        var parts = key.Split('/');
        return parts is ["github.com", { Length: > 0 }, { Length: > 0 }, "blob" or "tree", _, ..] ? string.Join('/', parts[..3]) : key;
    }

    private static string WithoutScheme(string url)
    {
        var scheme = url.StartsWith("https://", StringComparison.Ordinal) ? 8 : url.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        var rest = url[scheme..];
        return scheme > 0 && rest.StartsWith("www.", StringComparison.Ordinal) ? rest[4..] : rest;
    }
}
