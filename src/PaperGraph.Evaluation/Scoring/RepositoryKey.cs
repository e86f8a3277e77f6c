namespace PaperGraph.Evaluation.Scoring;

/// <summary>The folding under which two repository addresses count as the same: scheme, www, case, <c>.git</c>, deep links and closing marks left out.</summary>
public static class RepositoryKey
{
    /// <summary>The folded address.</summary>
    public static string Of(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var key = url.Trim().ToLowerInvariant();
        foreach (var prefix in (ReadOnlySpan<string>)["https://", "http://", "www."])
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal)) key = key[prefix.Length..];
        }

        key = key.TrimEnd('.', '/', ',', ';', ')');
        if (key.EndsWith(".git", StringComparison.Ordinal)) key = key[..^4];
        var parts = key.Split('/');
        return parts is ["github.com", _, _, "blob" or "tree", ..] ? string.Join('/', parts[..3]) : key;
    }
}
