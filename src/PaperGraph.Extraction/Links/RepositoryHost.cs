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
            "zenodo.org" => Zenodo(path),
            "doi.org" or "dx.doi.org" => Doi(path),
            "osf.io" => IsOsfId(path[0]) ? Record(host, null, path[0]) : null,
            "anonymous.4open.science" => path[0] is "r" or "anonymize" && path.Length > 1 ? Record(host, "r", path[1])
                : Record(host, null, path[0]),
            "sourceforge.net" => path[0] is "projects" or "p" && path.Length > 1 ? Record(host, "projects", path[1]) : null,
            "pypi.org" => path[0] is "project" && path.Length > 1 ? Record(host, "project", path[1]) : null,
            _ when IsGitLab(host) => GitLab(host, path),
            _ => null,
        };
    }

    private static bool IsGitLab(string host) =>
        host != "git.io" && (host.StartsWith("gitlab.", StringComparison.Ordinal) || host.StartsWith("git.", StringComparison.Ordinal));

    private static Repository? OwnerAndName(string host, ReadOnlySpan<string> path)
    {
        if (path.Length < 2 || IsSiteSection(path[0])) return null;
        var name = WithoutGit(path[1]);
        return name.Length == 0 ? null : new Repository($"https://{host}/{path[0]}/{name}", host, path[0], name);
    }

    // What these services keep for themselves where others have an account.
    private static bool IsSiteSection(string name) => name is
        "orgs" or "users" or "topics" or "features" or "sponsors" or "marketplace" or "apps" or "collections" or "about" or "settings"
            or "search"
        or "enterprise" or "docs" or "learn" or "discussions" or "explore" or "help" or "-";

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

        if (end < 2 || IsSiteSection(path[0])) return null;
        var name = WithoutGit(path[end - 1]);
        var owner = string.Join('/', path[..(end - 1)].ToArray());
        return name.Length == 0 ? null : new Repository($"https://{host}/{owner}/{name}", host, owner, name);
    }

    private static Repository? HuggingFace(ReadOnlySpan<string> path)
    {
        const string Host = "huggingface.co";
        if (path[0] is "datasets" or "spaces") return Sectioned(Host, path);
        if (path[0] is "papers" or "collections" or "docs" or "blog" or "models" or "learn" or "posts" or "tasks" or "organizations"
            or "api") return null;
        if (path.Length < 2) return null;
        if (IsDeep(path[1])) return Record(Host, null, path[0]);
        return new Repository($"https://{Host}/{path[0]}/{path[1]}", Host, path[0], path[1]);
    }

    // A section before owner and name: datasets/owner/name; a few old data sets have no owner.
    private static Repository? Sectioned(string host, ReadOnlySpan<string> path) => path.Length switch
    {
        < 2 => null,
        2 => Record(host, path[0], path[1]),
        _ when IsDeep(path[2]) => Record(host, path[0], path[1]),
        _ => new Repository($"https://{host}/{path[0]}/{path[1]}/{path[2]}", host, path[1], path[2]),
    };

    // The parts of a model or data set that a deep link may lead to.
    private static bool IsDeep(string name) => name is "tree" or "blob" or "resolve" or "viewer" or "discussions" or "commits" or "raw";

    private static Repository? Zenodo(ReadOnlySpan<string> path) => path[0] switch
    {
        "record" or "records" or "deposit" => path.Length > 1 ? Record("zenodo.org", "records", path[1]) : null,
        "doi" => Doi(path[1..]),
        _ => null,
    };

    private static Repository? Kaggle(ReadOnlySpan<string> path) => path[0] switch
    {
        "datasets" or "code" or "models" => Sectioned("kaggle.com", path),
        "competitions" or "c" => path.Length > 1 ? Record("kaggle.com", "competitions", path[1]) : null,
        _ => OwnerAndName("kaggle.com", path),
    };

    // Zenodo and the Open Science Framework register what they hold under prefixes of their own; other DOIs are papers.
    private static Repository? Doi(ReadOnlySpan<string> path)
    {
        if (path.Length < 2) return null;
        if (path[0] == "10.5281" && path[1].StartsWith("zenodo.", StringComparison.OrdinalIgnoreCase))
            return Record("zenodo.org", "records", path[1]["zenodo.".Length..]);
        return path is ["10.17605", _, var id, ..] && path[1].Equals("osf.io", StringComparison.OrdinalIgnoreCase)
            ? Record("osf.io", null, id.ToLowerInvariant()) : null;
    }

    // Five letters and digits or a few more, and none of the site's own pages.
    private static bool IsOsfId(string name) =>
        name.Length is >= 5 and <= 12 && name.All(char.IsAsciiLetterOrDigit)
        && name is not ("preprints" or "registries" or "meetings" or "institutions" or "search" or "collections" or "register" or "support"
            or "dashboard");

    private static Repository Record(string host, string? section, string name) =>
        new(section is null ? $"https://{host}/{name}" : $"https://{host}/{section}/{name}", host, "", name);

    private static string WithoutGit(string name) =>
        name.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
}
