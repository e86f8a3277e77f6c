using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Tests.Tagging;

public sealed class ExpTableTests
{
    [Theory]
    [InlineData(0.001)]
    [InlineData(0.03)]
    [InlineData(0.0625)]
    public void Agrees_with_the_exponential_function(double unit)
    {
        var table = new ExpTable(unit);
        for (var k = 0; k < 8192; k++)
        {
            var expected = Math.Exp(-k * unit);
            Assert.True(Math.Abs(table[k] - expected) <= 1e-12 * expected, $"exp(-{k} * {unit}) is {expected:R}, not {table[k]:R}");
        }
    }

    [Fact]
    public void Is_zero_beyond_its_end() => Assert.Equal(0, new ExpTable(0.03)[8192]);
}
