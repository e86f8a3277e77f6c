using PaperGraph.Model;

namespace PaperGraph.Extraction.Links;

/// <summary>Knows which addresses lead to a repository, and reduces a deep link to the repository itself.</summary>
internal static class RepositoryHost
{
    /// <summary>The repository that a whole address (scheme included) leads to, or null when it is an ordinary page.</summary>
    public static Repository? Find(string url)
    {
        var rest = url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..];
        var cut = rest.IndexOfAny(['?', '#']);
        if (cut >= 0) rest = rest[..cut];
        var parts = rest.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return null;
        var host = parts[0].ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        var path = parts.AsSpan(1);
        return host switch
        {
            "github.com" or "bitbucket.org" or "codeberg.org" or "gitee.com" or "gitea.com" or "framagit.org" => OwnerAndName(host, path),
            "gist.github.com" => OwnerAndName(host, path),
            "raw.githubusercontent.com" => OwnerAndName("github.com", path),
            "huggingface.co" or "hf.co" => HuggingFace(path),
            "modelscope.cn" => path[0] is "models" or "datasets" or "studios" ? Sectioned(host, path) : null,
            "kaggle.com" => Kaggle(path),
            "zenodo.org" => path[0] is "record" or "records" or "deposit" && path.Length > 1 ? Record(host, "records", path[1]) : null,
            "doi.org" or "dx.doi.org" => Doi(path),
            "osf.io" => path[0].Length >= 5 && path[0].All(char.IsAsciiLetterOrDigit) ? Record(host, null, path[0]) : null,
            "anonymous.4open.science" => path[0] is "r" or "anonymize" && path.Length > 1 ? Record(host, "r", path[1]) : Record(host, null, path[0]),
            "sourceforge.net" => path[0] is "projects" or "p" && path.Length > 1 ? Record(host, "projects", path[1]) : null,
            "pypi.org" => path[0] is "project" && path.Length > 1 ? Record(host, "project", path[1]) : null,
            _ when IsGitLab(host) => GitLab(host, path),
            _ => null,
        };
    }

    private static bool IsGitLab(string host) =>
        host == "gitlab.com" || host.StartsWith("gitlab.", StringComparison.Ordinal) || host.StartsWith("git.", StringComparison.Ordinal);

    private static Repository? OwnerAndName(string host, ReadOnlySpan<string> path)
    {
        if (path.Length < 2 || path[0] is "orgs" or "topics" or "features" or "sponsors") return null;
        var name = WithoutGit(path[1]);
        return name.Length == 0 ? null : new Repository($"https://{host}/{path[0]}/{name}", host, path[0], name);
    }

    // Groups nest; "/-/" ends the project's path, and so do the older deep links without it.
    private static Repository? GitLab(string host, ReadOnlySpan<string> path)
    {
        var end = path.Length;
        for (var i = 2; i < path.Length; i++)
        {
            if (path[i] is "-" or "blob" or "tree" or "raw" or "issues" or "wikis")
            {
                end = i;
                break;
            }
        }

        if (end < 2) return null;
        var name = WithoutGit(path[end - 1]);
        var owner = string.Join('/', path[..(end - 1)].ToArray());
        return name.Length == 0 ? null : new Repository($"https://{host}/{owner}/{name}", host, owner, name);
    }

    private static Repository? HuggingFace(ReadOnlySpan<string> path)
    {
        const string Host = "huggingface.co";
        if (path[0] is "datasets" or "spaces") return Sectioned(Host, path);
        if (path[0] is "papers" or "collections" or "docs" or "blog" or "models" || path.Length < 2) return null;
        return new Repository($"https://{Host}/{path[0]}/{path[1]}", Host, path[0], path[1]);
    }

    // A section before owner and name: datasets/owner/name; a few old data sets have no owner.
    private static Repository? Sectioned(string host, ReadOnlySpan<string> path) => path.Length switch
    {
        < 2 => null,
        2 => new Repository($"https://{host}/{path[0]}/{path[1]}", host, "", path[1]),
        _ => new Repository($"https://{host}/{path[0]}/{path[1]}/{path[2]}", host, path[1], path[2]),
    };

    private static Repository? Kaggle(ReadOnlySpan<string> path) => path[0] switch
    {
        "datasets" or "code" or "models" => Sectioned("kaggle.com", path),
        "competitions" or "c" => path.Length > 1 ? Record("kaggle.com", "competitions", path[1]) : null,
        _ => OwnerAndName("kaggle.com", path),
    };

    // Zenodo registers its records under the prefix 10.5281; other DOIs are papers.
    private static Repository? Doi(ReadOnlySpan<string> path) =>
        path.Length > 1 && path[0] == "10.5281" && path[1].StartsWith("zenodo.", StringComparison.OrdinalIgnoreCase)
            ? Record("zenodo.org", "records", path[1]["zenodo.".Length..])
            : null;

    private static Repository Record(string host, string? section, string name) =>
        new(section is null ? $"https://{host}/{name}" : $"https://{host}/{section}/{name}", host, "", name);

    private static string WithoutGit(string name) =>
        name.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
}
