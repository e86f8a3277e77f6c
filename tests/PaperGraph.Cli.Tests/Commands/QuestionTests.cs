using PaperGraph.Cli.Questions;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Cli.Tests.Commands;

public sealed class QuestionTests(SamplesBuild samples) : IClassFixture<SamplesBuild>
{
    public static TheoryData<string> Names => [.. ShippedQuestions.All().Select(static question => question.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_has_the_expected_answer_on_the_samples(string name)
    {
        var question = ShippedQuestions.Find(name)!;
        var format = SparqlParser.Parse(question.Text).Form switch
        {
            QueryForm.Select => "tsv",
            QueryForm.Ask => "json",
            _ => "nt",
        };
        var settings = question.Parameters
            .Where(static parameter => parameter.Example is not null)
            .SelectMany(static parameter => (string[])["--set", $"{parameter.Name}={parameter.Example}"]);
        var expected = Path.Combine(Repository.Root, "ontology", "queries", "expected", $"{question.Number:00}-{name}.{format}");

        var ran = Ran.InProcess(["query", name, "-d", samples.Workspace.Output, "--format", format, .. settings]);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(File.ReadAllText(expected), ran.Output);
    }

    [Fact]
    public void Questions_are_numbered_through_and_each_has_a_name_and_a_line()
    {
        var questions = ShippedQuestions.All();

        Assert.Equal(Enumerable.Range(1, questions.Length), questions.Select(static question => question.Number));
        Assert.Equal(questions.Length, questions.Select(static question => question.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(questions, static question => Assert.Matches(@"^\p{Lu}.*\?( \(.*\))?$", question.Summary));
    }

    [Fact]
    public void All_that_is_declared_can_be_set() => Assert.All(
        ShippedQuestions.All(),
        static question => Assert.Subset(
            SparqlParser.Parse(question.Text).BindableVariables.ToHashSet(StringComparer.Ordinal),
            question.Parameters.Select(static parameter => parameter.Name).ToHashSet(StringComparer.Ordinal)));

    [Theory]
    [InlineData("# What?\n# @param p paper -- The paper\nASK {}", "p Paper needed   | The paper")]
    [InlineData("#What?\n\n#  @param ?p integer = 3 -- How many\nASK {}", "p Integer free 3  | How many")]
    [InlineData("# @param p concept? e.g. a -- b -- The concept\nASK {}", "p Concept free  a | b -- The concept")]
    [InlineData("# @param p text = a b e.g. c d -- Words\nASK {}", "p Text free a b c d | Words")]
    [InlineData("ASK {} # @param p paper -- The paper", "")]
    public void Parameters_are_declared_in_the_comments_at_the_top(string text, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Question.Read("q.rq", text).Parameters.Select(Text)));

    [Theory]
    [InlineData("# What?\n# @param p paper The paper\nASK {}", "2:1: a parameter is declared as")]
    [InlineData("# @param p thing -- The paper\nASK {}", "1:1: 'thing' is no kind of parameter: the kinds are paper, concept, iri, text, integer, decimal, year")]
    [InlineData("# @param p paper -- One\n# @param p paper -- Two\nASK {}", "2:1: the parameter p is declared twice")]
    public void A_declaration_with_a_fault_has_its_place(string text, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<SparqlSyntaxException>(() => Question.Read("q.rq", text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("papers-sharing-concepts", "papers-sharing-concepts")]
    [InlineData("03-papers-sharing-concepts", "papers-sharing-concepts")]
    [InlineData("Papers-Sharing-Concepts", "papers-sharing-concepts")]
    [InlineData("3", "papers-sharing-concepts")]
    [InlineData("04-papers-sharing-concepts", null)]
    [InlineData("papers", null)]
    public void A_question_is_found_by_name_or_number(string name, string? expected) => Assert.Equal(expected, ShippedQuestions.Find(name)?.Name);

    [Theory]
    [InlineData("paper-sharing-concepts", "papers-sharing-concepts")]
    [InlineData("broder-tree", "broader-tree")]
    [InlineData("improvement", "improvements")]
    public void The_nearest_names_are_told(string name, string expected) => Assert.Contains(expected, ShippedQuestions.Nearest(name));

    [Fact]
    public void The_list_shows_questions_and_what_can_be_set()
    {
        var text = Ran.InProcess("query", "--list");
        var json = Ran.InProcess("query", "--list", "--format", "json");

        Assert.Equal((0, "", 0, ""), (text.Code, text.Error, json.Code, json.Error));
        Assert.Contains(" 3  papers-sharing-concepts ", text.Output, StringComparison.Ordinal);
        Assert.Contains("--set least ", text.Output, StringComparison.Ordinal);
        Assert.Contains("(needed; for example 2699.00004)\n", text.Output, StringComparison.Ordinal);
        using var parsed = System.Text.Json.JsonDocument.Parse(json.Output);
        Assert.Equal(ShippedQuestions.All().Length, parsed.RootElement.GetArrayLength());
        var parameter = parsed.RootElement[2].GetProperty("parameters")[1];
        Assert.Equal(
            """{"name":"least","kind":"integer","required":false,"default":"3","meaning":"How many concepts they have to share"}""",
            Compact(parameter));
    }

    private static string Text(QuestionParameter parameter)
    {
        var (name, kind, isRequired, given, example, meaning) = parameter;
        return $"{name} {kind} {(isRequired ? "needed" : "free")} {given} {example} | {meaning}";
    }

    private static string Compact(System.Text.Json.JsonElement element) => System.Text.Json.JsonSerializer.Serialize(element);
}
