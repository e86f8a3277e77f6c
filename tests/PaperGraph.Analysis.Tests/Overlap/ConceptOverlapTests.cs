using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;
using PaperGraph.Analysis.Significance;

namespace PaperGraph.Analysis.Tests.Overlap;

public sealed class ConceptOverlapTests
{
    private static readonly Incidence Sample = RandomIncidence.Make(300, 80, 2500);

    public static TheoryData<OverlapMeasure> Measures => [.. Enum.GetValues<OverlapMeasure>()];

    [Theory]
    [MemberData(nameof(Measures))]
    public void Best_pairs_are_the_best_of_all(OverlapMeasure measure)
    {
        var expected = AllPairs(3)
            .OrderByDescending(pair => measure.Of(pair.Counts))
            .ThenByDescending(pair => pair.Counts.Together)
            .ThenBy(pair => pair.First)
            .ThenBy(pair => pair.Second)
            .Take(25);

        var found = ConceptOverlap.Of(Sample, new ConceptOverlapOptions { Measure = measure, MinCount = 3, Top = 25 });

        Assert.Equal(expected, found.Pairs.Select(pair => (pair.First, pair.Second, pair.Counts)));
        Assert.Equal(AllPairs(3).Count(), found.Found);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Adjusted_values_are_those_of_all_tests_and_not_of_what_is_shown(int minCount)
    {
        var all = ConceptOverlap.Of(Sample, new ConceptOverlapOptions { MinCount = minCount });
        var few = ConceptOverlap.Of(Sample, new ConceptOverlapOptions { MinCount = minCount, Top = 5 });
        var expected = BenjaminiHochberg.Adjust([.. all.Pairs.Select(pair => pair.PValue)], all.Tests);

        Assert.Equal(all.Found, all.Pairs.Length);
        Assert.Equal(expected.ToArray(), all.Pairs.Select(pair => pair.AdjustedPValue));
        Assert.Equal(all.Pairs.Take(5), few.Pairs);
    }

    [Fact]
    public void One_concept_gives_its_own_pairs_with_the_same_values()
    {
        var all = ConceptOverlap.Of(Sample, new ConceptOverlapOptions());

        var some = ConceptOverlap.Of(Sample, new ConceptOverlapOptions { Among = [7] });

        Assert.Equal(all.Pairs.Where(pair => pair.First == 7 || pair.Second == 7), some.Pairs);
    }

    [Fact]
    public void Several_concepts_give_the_pairs_among_them()
    {
        int[] named = [3, 7, 12, 20];
        var all = ConceptOverlap.Of(Sample, new ConceptOverlapOptions());

        var some = ConceptOverlap.Of(Sample, new ConceptOverlapOptions { Among = [.. named] });

        Assert.Equal(all.Pairs.Where(pair => named.Contains(pair.First) && named.Contains(pair.Second)), some.Pairs);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Thread_count_does_not_change_the_result(int threads) => Assert.Equal(
        ConceptOverlap.Of(Sample, new ConceptOverlapOptions { Top = 100 }).Pairs.ToArray(),
        ConceptOverlap.Of(Sample, new ConceptOverlapOptions { Top = 100, Threads = threads }).Pairs.ToArray());

    private static IEnumerable<(int First, int Second, PairCounts Counts)> AllPairs(int minCount) =>
        from first in Enumerable.Range(0, Sample.ConceptCount)
        from second in Enumerable.Range(first + 1, Sample.ConceptCount - first - 1)
        let together = Sample.PapersOf(first).ToArray().Intersect(Sample.PapersOf(second).ToArray()).Count()
        where together >= minCount
        select (first, second, new PairCounts(together, Sample.PapersOf(first).Length, Sample.PapersOf(second).Length, Sample.PaperCount));
}
