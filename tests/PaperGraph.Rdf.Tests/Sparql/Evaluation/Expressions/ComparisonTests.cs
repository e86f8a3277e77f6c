namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Expressions;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("1", "2")]
    [InlineData("-1.5", "1e0")]
    [InlineData("99999999999999900000", "1e20")]
    [InlineData("\"-INF\"^^xsd:float", "-1e300")]
    [InlineData("\"B\"", "\"a\"")]
    [InlineData("\"\"", "\"a\"")]
    [InlineData("\"\\uFFFD\"", "\"\\U0001F600\"")]
    [InlineData("false", "true")]
    [InlineData("\"2008-10-01T00:00:00Z\"^^xsd:dateTime", "\"2008-10-03T00:00:00\"^^xsd:dateTime")]
    [InlineData("\"2008-10-01T00:00:00+02:00\"^^xsd:dateTime", "\"2008-10-01T00:00:00Z\"^^xsd:dateTime")]
    [InlineData("\"2008-10-01T00:00:00.1Z\"^^xsd:dateTime", "\"2008-10-01T00:00:00.25Z\"^^xsd:dateTime")]
    [InlineData("\"-0001-01-01T00:00:00Z\"^^xsd:dateTime", "\"0001-01-01T00:00:00Z\"^^xsd:dateTime")]
    [InlineData("\"2006-08-22\"^^xsd:date", "\"2006-08-23Z\"^^xsd:date")]
    [InlineData("\"2020\"^^xsd:gYear", "\"2021\"^^xsd:gYear")]
    [InlineData("\"10:00:00\"^^xsd:time", "\"10:00:01\"^^xsd:time")]
    [InlineData("\"P11M\"^^xsd:yearMonthDuration", "\"P1Y\"^^xsd:yearMonthDuration")]
    [InlineData("\"-PT1H\"^^xsd:dayTimeDuration", "\"PT0.5S\"^^xsd:dayTimeDuration")]
    public void The_first_is_less(string x, string y)
    {
        Assert.Equal("true true false false", Compare(x, y));
        Assert.Equal("false false true true", Compare(y, x));
        Assert.Equal("false true false true", Compare(x, x));
    }

    [Theory]
    [InlineData("1", "\"2\"")]
    [InlineData("ex:a", "ex:b")]
    [InlineData("_:a", "_:b")]
    [InlineData("\"a\"@en", "\"b\"@en")]
    [InlineData("\"a\"^^ex:t", "\"b\"^^ex:t")]
    [InlineData("true", "1")]
    [InlineData("\"2006-08-22\"^^xsd:date", "\"2006-08-23T00:00:00\"^^xsd:dateTime")]
    [InlineData("\"2006-08-23T00:00:00\"^^xsd:dateTime", "\"2006-08-23T10:00:00Z\"^^xsd:dateTime")]
    [InlineData("\"P1M\"^^xsd:duration", "\"P30D\"^^xsd:duration")]
    [InlineData("", "1")]
    public void There_is_no_order(string x, string y) => Assert.Equal("error error error error", Compare(x, y));

    [Fact]
    public void NaN_is_in_no_order_with_numbers() => Assert.Equal("false false false false", Compare("\"NaN\"^^xsd:double", "1"));

    [Theory]
    [InlineData("STR(?x) < STR(?y)", "ex:a", "ex:b")]
    [InlineData("STR(?x) < STR(?y)", "ex:a", "\"x\"@en")]
    [InlineData("STR(?x) < ?y", "\"a\"^^ex:t", "\"b\"")]
    [InlineData("LANG(?x) < LANG(?y)", "\"b\"@en", "\"a\"@fr")]
    [InlineData("STR(DATATYPE(?x)) > STR(DATATYPE(?y))", "1", "1.0")]
    public void Texts_of_terms_are_compared(string expression, string x, string y) =>
        Assert.Equal("\"true\"^^xsd:boolean", Evaluator.Evaluate(expression, ("x", x), ("y", y)));

    private static string Compare(string x, string y) => string.Join(' ', new[] { "<", "<=", ">", ">=" }.Select(@operator =>
        Evaluator.Evaluate($"?x {@operator} ?y", ("x", x), ("y", y)).Replace("\"", "").Replace("^^xsd:boolean", "")));
}
