namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Functions;

public sealed class TimeFunctionTests
{
    private const string DateTime = "\"2011-01-10T14:45:13.815-05:00\"^^xsd:dateTime";

    [Theory]
    [InlineData("YEAR", "\"2011\"^^xsd:integer")]
    [InlineData("MONTH", "\"1\"^^xsd:integer")]
    [InlineData("DAY", "\"10\"^^xsd:integer")]
    [InlineData("HOURS", "\"14\"^^xsd:integer")]
    [InlineData("MINUTES", "\"45\"^^xsd:integer")]
    [InlineData("SECONDS", "\"13.815\"^^xsd:decimal")]
    [InlineData("TIMEZONE", "\"-PT5H\"^^xsd:dayTimeDuration")]
    [InlineData("TZ", "\"-05:00\"")]
    public void Parts_are_those_of_the_clock_that_the_form_shows(string function, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate($"{function}(?x)", ("x", DateTime)));

    [Theory]
    [InlineData("TIMEZONE(\"2011-01-10T14:45:13Z\"^^xsd:dateTime)", "\"PT0S\"^^xsd:dayTimeDuration")]
    [InlineData("TIMEZONE(\"2011-01-10T14:45:13\"^^xsd:dateTime)", "error")]
    [InlineData("TZ(\"2011-01-10T14:45:13Z\"^^xsd:dateTime)", "\"Z\"")]
    [InlineData("TZ(\"2011-01-10T14:45:13+00:00\"^^xsd:dateTime)", "\"Z\"")]
    [InlineData("TZ(\"2011-01-10T14:45:13\"^^xsd:dateTime)", "\"\"")]
    [InlineData("YEAR(\"2011-01-10\")", "error")]
    [InlineData("YEAR(\"2011-13-10T00:00:00\"^^xsd:dateTime)", "error")]
    [InlineData("YEAR(\"1999-12-31T24:00:00\"^^xsd:dateTime)", "\"2000\"^^xsd:integer")]
    [InlineData("YEAR(\"-0044-03-15T00:00:00Z\"^^xsd:dateTime)", "\"-44\"^^xsd:integer")]
    [InlineData("DAY(\"2000-02-29\"^^xsd:date)", "\"29\"^^xsd:integer")]
    [InlineData("MONTH(\"1600-12-31T23:59:59Z\"^^xsd:dateTime)", "\"12\"^^xsd:integer")]
    [InlineData("YEAR(\"2020\"^^xsd:gYear)", "\"2020\"^^xsd:integer")]
    [InlineData("HOURS(\"2000-02-29\"^^xsd:date)", "error")]
    [InlineData("HOURS(\"23:10:00\"^^xsd:time)", "\"23\"^^xsd:integer")]
    [InlineData("SECONDS(\"2011-01-10T14:45:07\"^^xsd:dateTime)", "\"7.0\"^^xsd:decimal")]
    public void Zones_and_calendars_have_their_edges(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));

    [Fact]
    public void Now_is_the_clock_of_the_run() => Assert.Equal("\"2024-05-06T07:08:09.5+02:00\"^^xsd:dateTime", Evaluator.Evaluate("NOW()"));

    [Fact]
    public void Every_day_of_eight_centuries_comes_back_from_its_number()
    {
        for (var day = new DateOnly(1599, 1, 1); day < new DateOnly(2401, 1, 1); day = day.AddDays(37))
        {
            var text = day.ToString("yyyy-MM-dd");
            Assert.Equal(
                $"\"{text}\"^^xsd:date", Evaluator.EvaluateOnce($"xsd:date(xsd:dateTime(\"{text}\"^^xsd:date))"));
        }
    }
}
