using PaperGraph.Analysis.Overlap;

namespace PaperGraph.Analysis.Tests.Overlap;

public sealed class OverlapMeasureTests
{
    // Together 6, 10 and 20 of 100: by the definitions, in Python.
    [Theory]
    [InlineData(OverlapMeasure.Count, 6)]
    [InlineData(OverlapMeasure.Jaccard, 0.25)]
    [InlineData(OverlapMeasure.Cosine, 0.4242640687119285)]
    [InlineData(OverlapMeasure.Inclusion, 0.6)]
    [InlineData(OverlapMeasure.AssociationStrength, 3)]
    [InlineData(OverlapMeasure.Equivalence, 0.18)]
    [InlineData(OverlapMeasure.Npmi, 0.3904912575058672)]
    [InlineData(OverlapMeasure.LogLikelihood, 8.819583660754304)]
    public void Values_are_those_of_the_definitions(OverlapMeasure measure, double expected) =>
        Assert.Equal(expected, measure.Of(new PairCounts(6, 10, 20, 100)), 1e-12);

    [Theory]
    [InlineData(0, 10, 20, -1)]
    [InlineData(2, 10, 20, 0)]
    [InlineData(7, 7, 7, 1)]
    [InlineData(100, 100, 100, 1)]
    public void Mutual_information_runs_from_never_to_always_together(int together, int first, int second, double expected) =>
        Assert.Equal(expected, OverlapMeasure.Npmi.Of(new PairCounts(together, first, second, 100)), 1e-12);

    [Theory]
    [InlineData(0, -1)]
    [InlineData(5, 0)]
    [InlineData(9, 1)]
    public void Likelihood_is_negative_where_two_avoid_each_other(int together, int sign) =>
        Assert.Equal(sign, Math.Sign(Math.Round(OverlapMeasure.LogLikelihood.Of(new PairCounts(together, 10, 50, 100)), 9)));

    [Fact]
    public void Nothing_in_common_is_no_overlap()
    {
        foreach (var measure in Enum.GetValues<OverlapMeasure>())
        {
            var value = measure.Of(new PairCounts(0, 0, 5, 10));
            Assert.True(value is 0 || measure == OverlapMeasure.Npmi, $"{measure} {value}");
        }
    }

    [Theory]
    [InlineData(3, 2, 5, 10)]
    [InlineData(-1, 2, 5, 10)]
    [InlineData(1, 6, 6, 10)]
    public void Refuses_counts_that_cannot_be(int together, int first, int second, int all) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairCounts(together, first, second, all));
}
