using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

// What groups of papers are compared: the files they came from or, where there is only one, their categories or years.
internal sealed record GroupChoice(string Groups, string Group, ImmutableArray<PaperGroup> Chosen, int All)
{
    private const int MostGroups = 12;

    private static readonly (GroupField Field, string Groups, string Group)[] Fields =
        [(GroupField.Source, "files", "File"), (GroupField.Category, "categories", "Category"), (GroupField.Year, "years", "Year")];

    // Null where no field parts the papers.
    public static GroupChoice? Of(KnowledgeGraph graph)
    {
        foreach (var (field, groups, group) in Fields)
        {
            var all = PaperGroups.By(field, graph.Papers);
            if (all.Length < 2) continue;
            ImmutableArray<PaperGroup> chosen =
            [
                .. all.OrderByDescending(static group => group.Papers.Length)
                    .Take(MostGroups)
                    .OrderBy(static group => group.Name, StringComparer.Ordinal),
            ];
            return new GroupChoice(groups, group, chosen, all.Length);
        }

        return null;
    }
}
