using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Tests.Numerics;

public sealed class PortableMathTests
{
    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(2.718281828459045, 1.0)]
    [InlineData(0.1, -2.302585092994046)]
    [InlineData(1.0000000001, 1.000000082690371e-10)]
    [InlineData(0.7071067811865475, -0.34657359027997275)]
    [InlineData(1e300, 690.7755278982137)]
    [InlineData(5e-324, -744.4400719213812)]
    [InlineData(3.0, 1.0986122886681098)]
    public void Logarithm(double x, double expected) => Near(expected, PortableMath.Log(x), 4e-16);

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(1.0, 2.718281828459045)]
    [InlineData(-1.0, 0.36787944117144233)]
    [InlineData(10.5, 36315.502674246636)]
    [InlineData(-700.0, 9.85967654375977e-305)]
    [InlineData(709.0, 8.218407461554972e307)]
    [InlineData(-800.0, 0.0)]
    [InlineData(710.0, double.PositiveInfinity)]
    public void Exponential(double x, double expected) => Near(expected, PortableMath.Exp(x), 1e-15);

    // Values of Python's math.erfc.
    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(0.1, 0.8875370839817152)]
    [InlineData(1.0, 0.15729920705028513)]
    [InlineData(1.9999, 0.004679802092970608)]
    [InlineData(2.0, 0.004677734981047266)]
    [InlineData(3.5, 7.430983723414128e-07)]
    [InlineData(10.0, 2.088487583762545e-45)]
    [InlineData(26.0, 5.663192408856143e-296)]
    [InlineData(40.0, 0.0)]
    public void Complementary_error_function(double z, double expected) => Near(expected, PortableMath.Erfc(z), 1e-12);

    private static void Near(double expected, double actual, double tolerance) =>
        Assert.True(expected.Equals(actual) || Math.Abs(actual - expected) <= tolerance * Math.Abs(expected), $"{actual:R}, not {expected:R}");
}
