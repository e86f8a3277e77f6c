using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Overlap;

/// <summary>Groups papers by a field.</summary>
public static class PaperGroups
{
    /// <summary>The groups that papers fall into, by name in ordinal order; papers without the field are in none.</summary>
    public static ImmutableArray<PaperGroup> By(GroupField field, ImmutableArray<Paper> papers)
    {
        var members = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var paper = 0; paper < papers.Length; paper++)
        {
            foreach (var name in NamesOf(field, papers[paper]))
            {
                if (!members.TryGetValue(name, out var group)) members.Add(name, group = []);
                if (group is [] || group[^1] != paper) group.Add(paper);
            }
        }

        return [.. members.Select(static group => new PaperGroup(group.Key, [.. group.Value]))];
    }

    private static IEnumerable<string> NamesOf(GroupField field, Paper paper) => field switch
    {
        GroupField.Source => paper.Sources.Select(static source => source.File),
        GroupField.Year => paper.Year is { } year ? [year.ToString(CultureInfo.InvariantCulture)] : [],
        _ => paper.Categories,
    };
}
