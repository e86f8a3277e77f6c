namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Functions;

public sealed class NumericFunctionTests
{
    [Theory]
    [InlineData("ABS(-1)", "\"1\"^^xsd:integer")]
    [InlineData("ABS(-9223372036854775808)", "\"9223372036854775808\"^^xsd:integer")]
    [InlineData("ABS(-1.5)", "\"1.5\"^^xsd:decimal")]
    [InlineData("ABS(-1.5e0)", "\"1.5E0\"^^xsd:double")]
    [InlineData("ABS(\"-2\"^^xsd:short)", "\"2\"^^xsd:integer")]
    [InlineData("ABS(\"1\")", "error")]
    [InlineData("CEIL(10.5)", "\"11.0\"^^xsd:decimal")]
    [InlineData("CEIL(-10.5)", "\"-10.0\"^^xsd:decimal")]
    [InlineData("FLOOR(10.5)", "\"10.0\"^^xsd:decimal")]
    [InlineData("FLOOR(-10.5)", "\"-11.0\"^^xsd:decimal")]
    [InlineData("FLOOR(7)", "\"7\"^^xsd:integer")]
    [InlineData("ROUND(2.4999)", "\"2.0\"^^xsd:decimal")]
    [InlineData("ROUND(2.5)", "\"3.0\"^^xsd:decimal")]
    [InlineData("ROUND(-2.5)", "\"-2.0\"^^xsd:decimal")]
    [InlineData("ROUND(0.49999999999999994e0)", "\"0.0E0\"^^xsd:double")]
    [InlineData("ROUND(-0.2e0)", "\"-0.0E0\"^^xsd:double")]
    [InlineData("ROUND(\"2.5\"^^xsd:float)", "\"3.0E0\"^^xsd:float")]
    public void Rounding_keeps_the_type(string expression, string expected) => Assert.Equal(expected, Evaluator.Evaluate(expression));

    [Fact]
    public void Rand_is_from_zero_to_less_than_one_and_follows_the_seed()
    {
        var numbers = Draw();
        Assert.All(numbers, number => Assert.InRange(number, 0, 1 - double.Epsilon));
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
        Assert.Equal(numbers, Draw());

        static double[] Draw()
        {
            var rand = new Evaluator(Evaluator.TermsOf(), seed: 1).Compile("RAND()");
            return [.. Enumerable.Range(0, 100).Select(_ => rand.Evaluate([]).AsDouble)];
        }
    }
}
