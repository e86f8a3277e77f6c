namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Expressions;

public sealed class LogicTests
{
    [Theory]
    [InlineData("true", "true", "true", "true")]
    [InlineData("true", "false", "true", "false")]
    [InlineData("false", "false", "false", "false")]
    [InlineData("true", "1/0", "true", "error")]
    [InlineData("false", "1/0", "error", "false")]
    [InlineData("1/0", "1/0", "error", "error")]
    public void Errors_are_a_third_truth(string x, string y, string or, string and)
    {
        Assert.Equal(Show(or), Evaluator.Evaluate($"{x} || {y}"));
        Assert.Equal(Show(or), Evaluator.Evaluate($"{y} || {x}"));
        Assert.Equal(Show(and), Evaluator.Evaluate($"{x} && {y}"));
        Assert.Equal(Show(and), Evaluator.Evaluate($"{y} && {x}"));
    }

    [Theory]
    [InlineData("true", "true")]
    [InlineData("\"0\"^^xsd:boolean", "false")]
    [InlineData("\"yes\"^^xsd:boolean", "false")]
    [InlineData("\"\"", "false")]
    [InlineData("\"false\"", "true")]
    [InlineData("\"a\"@en", "true")]
    [InlineData("0", "false")]
    [InlineData("-1", "true")]
    [InlineData("0.00", "false")]
    [InlineData("\"NaN\"^^xsd:float", "false")]
    [InlineData("\"INF\"^^xsd:double", "true")]
    [InlineData("100000000000000000000000", "true")]
    [InlineData("\"x\"^^xsd:integer", "false")]
    [InlineData("\"300\"^^xsd:byte", "false")]
    [InlineData("\"x\"^^ex:t", "error")]
    [InlineData("\"2000-01-01\"^^xsd:date", "error")]
    [InlineData("ex:a", "error")]
    [InlineData("_:b", "error")]
    [InlineData("", "error")]
    public void Values_have_their_truth(string x, string expected)
    {
        Assert.Equal(Show(expected), Evaluator.Evaluate("!(!?x)", ("x", x)));
        var branch = expected == "error" ? "error" : expected == "true" ? "\"y\"" : "\"n\"";
        Assert.Equal(branch, Evaluator.Evaluate("IF(?x, \"y\", \"n\")", ("x", x)));
    }

    [Theory]
    [InlineData("BOUND(?x)", "true")]
    [InlineData("BOUND(?y)", "false")]
    [InlineData("BOUND(?never)", "false")]
    public void Bound_tells_of_variables(string expression, string expected) =>
        Assert.Equal(Show(expected), Evaluator.Evaluate(expression, ("x", "1"), ("y", "")));

    [Theory]
    [InlineData("COALESCE(?x, 1/0, \"z\")", "\"z\"")]
    [InlineData("COALESCE(?x)", "error")]
    [InlineData("COALESCE()", "error")]
    [InlineData("COALESCE(ex:a, ?x)", "ex:a")]
    [InlineData("IF(true, 1, 1/0)", "\"1\"^^xsd:integer")]
    [InlineData("IF(1/0, 1, 2)", "error")]
    public void What_is_not_needed_may_be_an_error(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));

    private static string Show(string truth) => truth == "error" ? truth : $"\"{truth}\"^^xsd:boolean";
}
