using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Construction.Assembly;

/// <summary>Repositories by address, and the links of the papers to them.</summary>
internal sealed record LinkColumns(ImmutableArray<Repository> Repositories, ImmutableArray<PaperLink> Links)
{
    public static LinkColumns Build(List<Annotations> papers)
    {
        var repositories = ImmutableArray.CreateBuilder<Repository>();
        var indexOf = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var repository in PreferredCasing(papers))
        {
            indexOf.Add(repository.Url, repositories.Count);
            repositories.Add(repository);
        }

        var links = ImmutableArray.CreateBuilder<PaperLink>();
        for (var paper = 0; paper < papers.Count; paper++)
        {
            foreach (var link in papers[paper].Links)
                links.Add(new PaperLink(paper, link.Repository is { } repository ? indexOf[repository.Url] : -1, link));
        }

        return new LinkColumns(repositories.DrainToImmutable(), links.DrainToImmutable());
    }

    /// <summary>Each repository once, as most links write it (of equals the first in ordinal order), by address.</summary>
    private static IEnumerable<Repository> PreferredCasing(List<Annotations> papers)
    {
        var counts = new Dictionary<string, (Repository Repository, int Count)>(StringComparer.Ordinal);
        foreach (var paper in papers)
        {
            foreach (var link in paper.Links)
            {
                if (link.Repository is not { } repository) continue;
                counts[repository.Url] = (repository, counts.TryGetValue(repository.Url, out var known) ? known.Count + 1 : 1);
            }
        }

        return counts.Values
            .OrderByDescending(known => known.Count)
            .ThenBy(known => known.Repository.Url, StringComparer.Ordinal)
            .DistinctBy(known => known.Repository.Url, StringComparer.OrdinalIgnoreCase)
            .Select(known => known.Repository)
            .OrderBy(repository => repository.Url, StringComparer.Ordinal);
    }
}
