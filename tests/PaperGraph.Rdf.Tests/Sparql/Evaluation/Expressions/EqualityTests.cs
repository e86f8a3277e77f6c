namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Expressions;

public sealed class EqualityTests
{
    // The rows are those of the W3C suites (expr-equals, open-world, expr-builtin), and beyond.
    [Theory]
    [InlineData("1", "01", true)]
    [InlineData("1", "1.0e0", true)]
    [InlineData("1", "\"1\"^^xsd:float", true)]
    [InlineData("1", "2.0", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("1", "true", false)]
    [InlineData("\"NaN\"^^xsd:double", "\"NaN\"^^xsd:double", false)]
    [InlineData("0.0e0", "-0.0e0", true)]
    [InlineData("0.1", "0.1e0", true)]
    [InlineData("\"0.1\"^^xsd:float", "0.1", true)]
    [InlineData("9007199254740993", "9007199254740992.0", false)]
    [InlineData("9007199254740993", "9007199254740992e0", true)]
    [InlineData("100000000000000000000", "100000000000000000000.0", true)]
    [InlineData("\"abc\"", "\"abc\"^^xsd:string", true)]
    [InlineData("\"abc\"", "\"abc\"@en", false)]
    [InlineData("\"abc\"@en", "\"abc\"@EN", true)]
    [InlineData("\"abc\"@en", "\"abc\"@fr", false)]
    [InlineData("\"0\"^^xsd:boolean", "false", true)]
    [InlineData("\"yes\"^^xsd:boolean", "true", null)]
    [InlineData("\"xyz\"^^xsd:integer", "\"xyz\"^^xsd:integer", true)]
    [InlineData("\"xyz\"^^xsd:integer", "\"abc\"^^xsd:integer", null)]
    [InlineData("\"xyz\"^^xsd:integer", "\"xyz\"", null)]
    [InlineData("\"xyz\"^^xsd:integer", "\"xyz\"@en", false)]
    [InlineData("\"a\"^^ex:t", "\"a\"^^ex:t", true)]
    [InlineData("\"a\"^^ex:t", "\"b\"^^ex:t", null)]
    [InlineData("\"a\"^^ex:t", "\"a\"^^ex:u", null)]
    [InlineData("\"a\"^^ex:t", "\"a\"", null)]
    [InlineData("\"a\"^^ex:t", "1", null)]
    [InlineData("\"a\"^^ex:t", "\"a\"@en", false)]
    [InlineData("\"a\"^^ex:t", "ex:a", false)]
    [InlineData("\"a\"^^ex:t", "_:a", false)]
    [InlineData("ex:a", "ex:a", true)]
    [InlineData("ex:a", "ex:b", false)]
    [InlineData("ex:a", "\"http://example.org/a\"", false)]
    [InlineData("_:a", "_:a", true)]
    [InlineData("_:a", "_:b", false)]
    [InlineData("_:a", "1", false)]
    [InlineData("\"2002-04-02T23:00:00-04:00\"^^xsd:dateTime", "\"2002-04-03T02:00:00-01:00\"^^xsd:dateTime", true)]
    [InlineData("\"1999-12-31T24:00:00\"^^xsd:dateTime", "\"2000-01-01T00:00:00\"^^xsd:dateTime", true)]
    [InlineData("\"2005-04-04T24:00:00\"^^xsd:dateTime", "\"2005-04-04T00:00:00\"^^xsd:dateTime", false)]
    [InlineData("\"2002-04-02T23:00:00\"^^xsd:dateTime", "\"2002-04-02T23:00:00+06:00\"^^xsd:dateTime", null)]
    [InlineData("\"2002-04-02T23:00:00\"^^xsd:dateTime", "\"2002-04-05T23:00:00Z\"^^xsd:dateTime", false)]
    [InlineData("\"2006-08-23\"^^xsd:date", "\"2006-08-23Z\"^^xsd:date", null)]
    [InlineData("\"2006-08-23Z\"^^xsd:date", "\"2006-08-23+00:00\"^^xsd:date", true)]
    [InlineData("\"2006-08-23\"^^xsd:date", "\"2006-08-23T00:00:00\"^^xsd:dateTime", false)]
    [InlineData("\"P1Y\"^^xsd:duration", "\"P12M\"^^xsd:yearMonthDuration", true)]
    [InlineData("\"P30D\"^^xsd:dayTimeDuration", "\"P1M\"^^xsd:yearMonthDuration", false)]
    [InlineData("1", "", null)]
    public void Equality_is_of_values(string x, string y, bool? expected)
    {
        var unequal = expected is null ? "error" : Show(!expected.Value);
        Assert.Equal(Show(expected), Evaluator.Evaluate("?x = ?y", ("x", x), ("y", y)));
        Assert.Equal(Show(expected), Evaluator.Evaluate("?y = ?x", ("x", x), ("y", y)));
        Assert.Equal(unequal, Evaluator.Evaluate("?x != ?y", ("x", x), ("y", y)));
    }

    [Theory]
    [InlineData("ex:a", "ex:a", true)]
    [InlineData("1", "01", false)]
    [InlineData("\"a\"@en", "\"a\"@EN", true)]
    [InlineData("\"NaN\"^^xsd:double", "\"NaN\"^^xsd:double", true)]
    [InlineData("\"a\"^^ex:t", "\"b\"^^ex:t", false)]
    [InlineData("", "1", null)]
    public void SameTerm_is_of_terms(string x, string y, bool? expected) =>
        Assert.Equal(Show(expected), Evaluator.Evaluate("sameTerm(?x, ?y)", ("x", x), ("y", y)));

    [Theory]
    [InlineData("?x = ex:a", "ex:a", true)]
    [InlineData("?x = ex:a", "\"a\"^^ex:t", false)]
    [InlineData("ex:a != ?x", "ex:b", true)]
    [InlineData("?x != ex:a", "", null)]
    [InlineData("IRI(?x) = ex:a", "\"http://example.org/a\"", true)]
    public void An_IRI_equals_itself_alone(string expression, string x, bool? expected) =>
        Assert.Equal(Show(expected), Evaluator.Evaluate(expression, ("x", x)));

    [Theory]
    [InlineData("2 IN (1, 2, 3)", true)]
    [InlineData("2 IN ()", false)]
    [InlineData("2 IN (1/0, 2)", true)]
    [InlineData("2 IN (1/0, 3)", null)]
    [InlineData("2 IN (ex:a, 2.0)", true)]
    [InlineData("ex:a IN (ex:b, ex:a)", true)]
    [InlineData("ex:a IN (ex:b, ex:c)", false)]
    [InlineData("2 NOT IN ()", true)]
    [InlineData("2 NOT IN (1/0, 2)", false)]
    [InlineData("2 NOT IN (3, 1/0)", null)]
    [InlineData("?unbound IN (ex:a)", null)]
    public void In_is_a_row_of_equalities(string expression, bool? expected) =>
        Assert.Equal(Show(expected), Evaluator.Evaluate(expression));

    private static string Show(bool? truth) => truth is { } known ? $"\"{(known ? "true" : "false")}\"^^xsd:boolean" : "error";
}
