using PaperGraph.Analysis.Overlap;
using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Sections;

// Concepts parted by exactly which groups have them, the largest part first. Bit i of Groups stands for the group at index i.
internal sealed record SetIntersections(IReadOnlyList<(int Groups, int Count, string[] Examples)> Parts, int All)
{
    private const int MostParts = 20;
    private const int MostExamples = 4;

    public static SetIntersections Of(ReportData data, GroupOverlap overlap)
    {
        var found = new Dictionary<int, (int Count, List<string> Examples)>();
        foreach (var concept in data.Ranked)
        {
            var groups = 0;
            for (var i = 0; i < overlap.Groups.Length; i++)
            {
                if (overlap.Groups[i].PapersWith(concept) > 0) groups |= 1 << i;
            }

            if (groups == 0) continue;
            var (count, examples) = found.GetValueOrDefault(groups, (0, []));
            if (examples.Count < MostExamples) examples.Add(Shown.Label(data.Graph.Concepts[concept]));
            found[groups] = (count + 1, examples);
        }

        var parts = found
            .OrderByDescending(static part => part.Value.Count)
            .ThenBy(static part => int.PopCount(part.Key))
            .ThenBy(static part => part.Key)
            .Take(MostParts)
            .Select(static part => (part.Key, part.Value.Count, part.Value.Examples.ToArray()));
        return new SetIntersections([.. parts], found.Count);
    }
}
