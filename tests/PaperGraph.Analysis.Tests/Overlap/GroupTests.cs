using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Tests.Overlap;

public sealed class GroupTests
{
    // Concept 0 is in all papers, 1 in those of the first group, 2 in one of the second, 3 in none.
    private static readonly Incidence Sample = Incidence.Of(
        5, 4, [new(0, 0, 1), new(1, 0, 1), new(2, 0, 1), new(3, 0, 1), new(4, 0, 1), new(0, 1, 1), new(1, 1, 2), new(2, 1, 1), new(3, 2, 1)]);

    private static readonly PaperGroup A = new("a", [0, 1, 2]);
    private static readonly PaperGroup B = new("b", [2, 3, 4]);

    [Fact]
    public void Groups_overlap_in_concepts_and_in_papers()
    {
        var found = GroupOverlap.Of(Sample, [A, B]);

        var pair = Assert.Single(found.Pairs);
        Assert.Equal(new GroupPair(0, 1, new PairCounts(2, 2, 3, 3), 1), pair);
        Assert.Equal(2.0 / 3, pair[OverlapMeasure.Jaccard]);
        Assert.Equal(1, pair[OverlapMeasure.Inclusion]);
        Assert.Equal(3, found.ConceptCount);
    }

    [Fact]
    public void Comparison_says_what_is_shared_distinctive_and_missing()
    {
        var found = GroupComparison.Of(GroupProfile.Of(Sample, A), GroupProfile.Of(Sample, B));

        Assert.Equal([(0, 3, 3), (1, 3, 1)], found.Shared.Select(row => (row.Concept, row.InFirst, row.InSecond)));
        Assert.Equal([1], found.DistinctiveOfFirst.Select(row => row.Concept));
        Assert.Equal([2], found.DistinctiveOfSecond.Select(row => row.Concept));
        Assert.Equal([2], found.MissingFromFirst.Select(row => row.Concept));
        Assert.Empty(found.MissingFromSecond);
    }

    [Theory]
    [InlineData(GroupField.Source, "a.csv:0 b.csv:0,1")]
    [InlineData(GroupField.Year, "2024:1")]
    [InlineData(GroupField.Category, "cs.CL:0 cs.LG:0,1")]
    public void Papers_are_grouped_by_a_field(GroupField field, string expected)
    {
        Paper[] papers =
        [
            new() { Id = new PaperId("p"), Title = "T", Sources = [new("b.csv", 1), new("b.csv", 2), new("a.csv", 1)], Categories = ["cs.LG", "cs.CL"] },
            new() { Id = new PaperId("q"), Title = "U", Sources = [new("b.csv", 3)], Categories = ["cs.LG"], Year = 2024 },
        ];

        var groups = PaperGroups.By(field, [.. papers]);

        Assert.Equal(expected, string.Join(' ', groups.Select(group => $"{group.Name}:{string.Join(',', group.Papers)}")));
    }
}
