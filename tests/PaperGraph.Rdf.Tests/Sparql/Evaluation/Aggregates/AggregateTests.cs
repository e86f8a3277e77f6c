using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Aggregates;

public sealed class AggregateTests
{
    [Theory]
    [InlineData("COUNT(*)", "1 | | 2", "\"3\"^^xsd:integer")]
    [InlineData("COUNT(?x)", "1 | | 2 | 1", "\"3\"^^xsd:integer")]
    [InlineData("COUNT(DISTINCT ?x)", "1 | | 2 | 1 | 1.0", "\"3\"^^xsd:integer")]
    [InlineData("COUNT(DISTINCT *)", "1 | | 2 | 1 | ", "\"3\"^^xsd:integer")]
    [InlineData("COUNT(1/?x)", "1 | 0 | 2", "\"2\"^^xsd:integer")]
    [InlineData("SUM(?x)", "1 | 2 | 3", "\"6\"^^xsd:integer")]
    [InlineData("SUM(?x)", "1.0 | 2.2 | 3.5", "\"6.7\"^^xsd:decimal")]
    [InlineData("SUM(?x)", "2e-1 | 0.2 | 1", "\"1.4E0\"^^xsd:double")]
    [InlineData("SUM(DISTINCT ?x)", "1 | 2 | 2", "\"3\"^^xsd:integer")]
    [InlineData("SUM(?x)", "1 | | 2", "error")]
    [InlineData("SUM(?x)", "1 | \"2\"", "error")]
    [InlineData("AVG(?x)", "1 | 2 | 3", "\"2.0\"^^xsd:decimal")]
    [InlineData("AVG(DISTINCT ?x)", "1 | 2 | 2", "\"1.5\"^^xsd:decimal")]
    [InlineData("AVG(?x)", "1e2 | 2e3", "\"1.05E3\"^^xsd:double")]
    [InlineData("AVG(?x)", "1 | _:b | 3", "error")]
    [InlineData("MIN(?x)", "2 | 1.5 | 3e0", "\"1.5\"^^xsd:decimal")]
    [InlineData("MAX(?x)", "2 | 1.5 | 3e0", "\"3e0\"^^xsd:double")]
    [InlineData("MAX(?x)", "2 | 2.0", "\"2\"^^xsd:integer")]
    [InlineData("MIN(?x)", "2 | ex:a | \"z\"", "ex:a")]
    [InlineData("MAX(?x)", "\"b\" | \"a\" | \"B\"", "\"b\"")]
    [InlineData("MIN(?x)", "2 | | 1", "error")]
    [InlineData("MAX(DISTINCT ?x)", "1 | 2 | 2", "\"2\"^^xsd:integer")]
    [InlineData("SAMPLE(?x)", " | 5 | 4", "\"5\"^^xsd:integer")]
    [InlineData("GROUP_CONCAT(?x)", "\"a\" | \"b\"@en | 01 | ex:c", "\"a b 01 http://example.org/c\"")]
    [InlineData("GROUP_CONCAT(DISTINCT ?x; SEPARATOR=\", \")", "\"a\" | \"b\" | \"a\"", "\"a, b\"")]
    [InlineData("GROUP_CONCAT(?x)", "\"\" | \"\"", "\" \"")]
    [InlineData("GROUP_CONCAT(?x)", "\"a\" | _:b", "error")]
    public void A_group_has_its_value(string aggregate, string values, string expected)
    {
        var (evaluator, column) = Compile(aggregate);
        // The other groups must not disturb it.
        foreach (var value in values.Split('|'))
        {
            column.Add(3, [evaluator.Terms.Intern(Evaluator.TermOf(value.Trim()))]);
            column.Add(7, [evaluator.Terms.Intern(Literal.Of(9))]);
        }

        Assert.Equal(expected, Evaluator.Show(evaluator.Terms[column.ResultId(3)].ToTerm()));
    }

    [Theory]
    [InlineData("COUNT(*)", "\"0\"^^xsd:integer")]
    [InlineData("COUNT(DISTINCT *)", "\"0\"^^xsd:integer")]
    [InlineData("COUNT(?x)", "\"0\"^^xsd:integer")]
    [InlineData("SUM(?x)", "\"0\"^^xsd:integer")]
    [InlineData("AVG(?x)", "\"0\"^^xsd:integer")]
    [InlineData("MIN(?x)", "error")]
    [InlineData("MAX(?x)", "error")]
    [InlineData("SAMPLE(?x)", "error")]
    [InlineData("GROUP_CONCAT(?x)", "\"\"")]
    public void An_empty_group_has_its_value(string aggregate, string expected)
    {
        var (evaluator, column) = Compile(aggregate);
        Assert.Equal(expected, Evaluator.Show(evaluator.Terms[column.ResultId(0)].ToTerm()));
        column.Add(5, [evaluator.Terms.Intern(Literal.Of(9))]);
        Assert.Equal(expected, Evaluator.Show(evaluator.Terms[column.ResultId(2)].ToTerm()));
    }

    [Fact]
    public void Distinct_is_told_apart_by_group()
    {
        var (evaluator, column) = Compile("COUNT(DISTINCT ?x)");
        for (var i = 0; i < 100_000; i++) column.Add(i % 10, [(i % 777) + 1]);
        for (var group = 0; group < 10; group++)
            Assert.Equal("\"777\"^^xsd:integer", Evaluator.Show(evaluator.Terms[column.ResultId(group)].ToTerm()));
    }

    private static (Evaluator Evaluator, AggregateColumn Column) Compile(string text)
    {
        var pattern = SparqlParser.Parse($"{Evaluator.Prologue}SELECT ({text} AS ?result) {{}}").Pattern;
        while (pattern is not GroupPattern)
            pattern = pattern is ProjectPattern project ? project.Pattern : ((ExtendPattern)pattern).Pattern;
        var evaluator = new Evaluator(Evaluator.TermsOf());
        var expressions = new ExpressionCompiler(
            evaluator.Context, variable => variable.Name == "x" ? 0 : -1, _ => throw new NotSupportedException());
        var compiler = new AggregateCompiler(evaluator.Terms, expressions, [0]);
        return (evaluator, compiler.Compile(((GroupPattern)pattern).Aggregates[0].Aggregate));
    }
}
