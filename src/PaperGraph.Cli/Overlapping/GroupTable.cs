using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;

namespace PaperGraph.Cli.Overlapping;

/// <summary>Groups of papers as tables: all pairs of them, or two of them concept by concept.</summary>
internal static class GroupTable
{
    private static readonly string[] Shown = ["count", "jaccard", "cosine", "inclusion"];

    /// <summary>The pairs of groups; of two groups named what they share, what sets them apart and what either lacks.</summary>
    public static OverlapTable Make(BuiltPapers built, OverlapRequest request)
    {
        var groups = request.IdFiles.IsEmpty ? PaperGroups.By(request.By, built.Papers) : [.. request.IdFiles.Select(file => Listed(built, file))];
        ImmutableArray<PaperGroup> named = [.. request.Names.Distinct(StringComparer.Ordinal).Select(name => Find(groups, name))];
        return named is [var first, var second] ? Compare(built, request, first, second) : Pairs(built, request, groups, named);
    }

    private static OverlapTable Pairs(BuiltPapers built, OverlapRequest request, ImmutableArray<PaperGroup> groups, ImmutableArray<PaperGroup> named)
    {
        var measure = MeasureNames.Find(MeasureNames.OfSets, request.Measure, OverlapMeasure.Jaccard);
        var overlap = GroupOverlap.Of(built.Incidence, groups);
        var least = Math.Min(2, named.Length);
        var pairs = overlap.Pairs
            .Where(pair => (named.Contains(groups[pair.First]) ? 1 : 0) + (named.Contains(groups[pair.Second]) ? 1 : 0) >= least)
            .Where(pair => pair.Counts.Together >= (request.MinCount ?? 0))
            .OrderByDescending(pair => pair[measure]).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)
            .Take(request.Top);
        ImmutableArray<OverlapColumn> columns =
        [
            new("first"), new("second"), new("first_papers"), new("second_papers"), new("shared_papers"), new("first_concepts"), new("second_concepts"),
            .. MeasureNames.OfSets.Select(entry => new OverlapColumn(entry.Name, entry.Measure == measure || Shown.Contains(entry.Name, StringComparer.Ordinal))),
        ];
        IEnumerable<object[]> rows = pairs.Select(pair => (object[])
        [
            groups[pair.First].Name, groups[pair.Second].Name, groups[pair.First].Papers.Length, groups[pair.Second].Papers.Length, pair.SharedPapers,
            overlap.Groups[pair.First].Concepts.Length, overlap.Groups[pair.Second].Concepts.Length,
            .. MeasureNames.OfSets.Select(entry => (object)MeasureRounding.Value(pair[entry.Measure])),
        ]);
        return new OverlapTable(columns, [.. rows], [$"{groups.Length} groups with {overlap.ConceptCount} concepts; name two to see which they share"]);
    }

    private static OverlapTable Compare(BuiltPapers built, OverlapRequest request, PaperGroup first, PaperGroup second)
    {
        var found = GroupComparison.Of(GroupProfile.Of(built.Incidence, first), GroupProfile.Of(built.Incidence, second));
        var pair = GroupOverlap.Of(built.Incidence, [first, second]).Pairs[0];
        (string Name, ImmutableArray<GroupConcept> Rows)[] lists =
        [
            ("shared", found.Shared), ("distinctive_of_first", found.DistinctiveOfFirst), ("distinctive_of_second", found.DistinctiveOfSecond),
            ("missing_from_first", found.MissingFromFirst), ("missing_from_second", found.MissingFromSecond),
        ];
        var rows = new List<object[]>();
        foreach (var (name, list) in lists)
        {
            foreach (var row in list.Where(row => row.InFirst + row.InSecond >= (request.MinCount ?? 1)).Take(request.Top))
            {
                rows.Add(
                [
                    name, built.Ids[row.Concept], built.Labels[row.Concept], row.InFirst, row.InSecond,
                    MeasureRounding.Value(row.LogLikelihood), MeasureRounding.PValue(row.PValue), MeasureRounding.PValue(row.AdjustedPValue),
                    Having(built, first, row.Concept), Having(built, second, row.Concept),
                ]);
            }
        }

        ImmutableArray<OverlapColumn> columns =
        [
            new("list"), new("concept", IsShown: false), new("label"), new("in_first"), new("in_second"), new("log_likelihood"),
            new("p_value", IsShown: false), new("p_adjusted"), new("papers_of_first"), new("papers_of_second"),
        ];
        return new OverlapTable(
            columns,
            rows,
            [
                $"first: {first.Name}, {first.Papers.Length} papers, {found.First.Concepts.Length} concepts",
                $"second: {second.Name}, {second.Papers.Length} papers, {found.Second.Concepts.Length} concepts",
                FormattableString.Invariant(
                    $"shared: {pair.SharedPapers} papers, {found.Shared.Length} concepts; Jaccard {pair[OverlapMeasure.Jaccard]:0.###}, inclusion {pair[OverlapMeasure.Inclusion]:0.###}"),
            ]);
    }

    private static string[] Having(BuiltPapers built, PaperGroup group, int concept)
    {
        var having = new List<int>();
        foreach (var paper in built.Incidence.PapersOf(concept))
        {
            if (group.Papers.BinarySearch(paper) >= 0) having.Add(paper);
        }

        return built.IdsOf(having);
    }

    private static PaperGroup Find(ImmutableArray<PaperGroup> groups, string name) =>
        groups.FirstOrDefault(group => string.Equals(group.Name, name, StringComparison.Ordinal))
        ?? throw new OverlapException(groups.IsEmpty
            ? $"there is no group '{name}': no paper has the field"
            : $"there is no group '{name}'; there are {string.Join(", ", groups.Take(20).Select(static group => group.Name))}{(groups.Length > 20 ? ", …" : "")}");

    private static PaperGroup Listed(BuiltPapers built, string file)
    {
        try
        {
            var ids = File.ReadLines(file).Select(static line => line.Trim()).Where(static line => line.Length > 0);
            return new PaperGroup(Path.GetFileNameWithoutExtension(file), [.. ids.Select(built.Paper).Distinct().Order()]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OverlapException(File.Exists(file) ? $"{file}: {fault.Message}" : $"{file}: there is no such file", fault);
        }
    }
}
