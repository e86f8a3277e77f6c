using PaperGraph.Analysis.Significance;

namespace PaperGraph.Analysis.Tests.Significance;

public sealed class BenjaminiHochbergTests
{
    // By hand: in order 0.005, 0.01, 0.03, 0.04, 0.8 times tests / rank, then the least from there on.
    [Theory]
    [InlineData(5, new[] { 0.025, 0.05, 0.05, 0.025, 0.8 })]
    [InlineData(10, new[] { 0.05, 0.1, 0.1, 0.05, 1.0 })]
    public void Values_are_those_of_the_definition(int tests, double[] expected)
    {
        var adjusted = BenjaminiHochberg.Adjust([0.01, 0.04, 0.03, 0.005, 0.8], tests);

        Assert.All(expected.Zip(adjusted), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }

    [Fact]
    public void Equal_values_stay_equal() => Assert.Equal([0.25, 0.25, 0.25], BenjaminiHochberg.Adjust([0.25, 0.25, 0.25], 3).ToArray());

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3.841458820694124, 0.05)]
    [InlineData(-6.634896601021217, 0.01)]
    [InlineData(100, 1.5239706048320995e-23)]
    public void Tail_of_chi_square_is_that_of_tables(double value, double expected) =>
        Assert.Equal(1, ChiSquare.Tail(value) / expected, 1e-12);
}
