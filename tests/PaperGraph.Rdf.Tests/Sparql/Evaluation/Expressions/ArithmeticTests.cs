namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Expressions;

public sealed class ArithmeticTests
{
    [Theory]
    [InlineData("integer", "integer", "integer", "decimal")]
    [InlineData("short", "byte", "integer", "decimal")]
    [InlineData("unsignedLong", "positiveInteger", "integer", "decimal")]
    [InlineData("integer", "decimal", "decimal", "decimal")]
    [InlineData("integer", "float", "float", "float")]
    [InlineData("integer", "double", "double", "double")]
    [InlineData("decimal", "decimal", "decimal", "decimal")]
    [InlineData("decimal", "float", "float", "float")]
    [InlineData("decimal", "double", "double", "double")]
    [InlineData("float", "float", "float", "float")]
    [InlineData("float", "double", "double", "double")]
    [InlineData("double", "double", "double", "double")]
    public void Operands_are_promoted(string left, string right, string type, string quotientType)
    {
        foreach (var (x, y) in new[] { (left, right), (right, left) })
        {
            foreach (var @operator in "+-*")
                Assert.Equal($"xsd:{type}", Evaluator.Evaluate($"DATATYPE(\"1\"^^xsd:{x} {@operator} \"1\"^^xsd:{y})"));
            Assert.Equal($"xsd:{quotientType}", Evaluator.Evaluate($"DATATYPE(\"1\"^^xsd:{x} / \"1\"^^xsd:{y})"));
        }
    }

    [Theory]
    [InlineData("1 + 2", "\"3\"^^xsd:integer")]
    [InlineData("9223372036854775807 + 1", "\"9223372036854775808\"^^xsd:integer")]
    [InlineData("9223372036854775808 - 1", "\"9223372036854775807\"^^xsd:integer")]
    [InlineData("99999999999 * 99999999999", "\"9999999999800000000001\"^^xsd:integer")]
    [InlineData("1.0 + 2", "\"3.0\"^^xsd:decimal")]
    [InlineData("0.1 + 0.2", "\"0.3\"^^xsd:decimal")]
    [InlineData("6 / 4", "\"1.5\"^^xsd:decimal")]
    [InlineData("1 / 3", "\"0.3333333333333333333333333333\"^^xsd:decimal")]
    [InlineData("1 / 0", "error")]
    [InlineData("1.0 / 0.0", "error")]
    [InlineData("1 / 0e0", "\"INF\"^^xsd:double")]
    [InlineData("-1 / 0e0", "\"-INF\"^^xsd:double")]
    [InlineData("0e0 / 0e0", "\"NaN\"^^xsd:double")]
    [InlineData("0.1e0 + 0.2e0", "\"3.0000000000000004E-1\"^^xsd:double")]
    [InlineData("1e0 * 0", "\"0.0E0\"^^xsd:double")]
    [InlineData("\"1.5\"^^xsd:float * 2", "\"3.0E0\"^^xsd:float")]
    [InlineData("1e5 * 1e5", "\"1.0E10\"^^xsd:double")]
    [InlineData("1e300 * 1e10", "\"INF\"^^xsd:double")]
    [InlineData("123456789e0 * 1000", "\"1.23456789E11\"^^xsd:double")]
    [InlineData("79228162514264337593543950335.0 + 1", "error")]
    [InlineData("-(3)", "\"-3\"^^xsd:integer")]
    [InlineData("-(\"3\"^^xsd:byte)", "\"-3\"^^xsd:integer")]
    [InlineData("+(\"3\"^^xsd:byte)", "\"3\"^^xsd:integer")]
    [InlineData("-(-9223372036854775808)", "\"9223372036854775808\"^^xsd:integer")]
    [InlineData("-(0e0)", "\"-0.0E0\"^^xsd:double")]
    [InlineData("-(\"a\")", "error")]
    [InlineData("\"1\" + \"2\"", "error")]
    [InlineData("\"x\"^^xsd:integer + 1", "error")]
    [InlineData("\"300\"^^xsd:byte + 1", "error")]
    [InlineData("\" 1\"^^xsd:integer + 1", "error")]
    [InlineData("true + 1", "error")]
    [InlineData("1 + ?unbound", "error")]
    public void Results_are_canonical(string expression, string expected) => Assert.Equal(expected, Evaluator.Evaluate(expression));
}
