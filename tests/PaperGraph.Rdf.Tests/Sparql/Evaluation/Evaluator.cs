using System.Text.RegularExpressions;
using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

/// <summary>Evaluates one expression, given as text, over one solution.</summary>
internal sealed class Evaluator
{
    public const string Prologue = """
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX ex: <http://example.org/>

        """;

    private static readonly DateTimeOffset Now = new(2024, 5, 6, 7, 8, 9, 500, TimeSpan.FromHours(2));

    public Evaluator(QueryTerms terms, ulong seed = 0)
    {
        Terms = terms;
        Context = new FunctionContext(terms, Now, seed, new Iri("http://example.org/base/doc"));
    }

    public QueryTerms Terms { get; }

    public FunctionContext Context { get; }

    /// <summary>The value as Turtle would have it, with xsd: for short; <c>error</c> for an error.</summary>
    public static string Evaluate(string expression, params (string Name, string Term)[] solution)
    {
        var unknown = new Evaluator(TermsOf()).Run(expression, solution);
        // What a term is must not depend on whether the dataset holds it.
        Term[] terms = [.. solution.Select(binding => TermOf(binding.Term)), TermOf("\"b\""), TermOf("2")];
        var known = new Evaluator(TermsOf(terms)).Run(expression, solution);
        Assert.Equal(unknown, known);
        return unknown;
    }

    public static string EvaluateOnce(string expression) => new Evaluator(TermsOf()).Run(expression, []);

    /// <summary>The terms of a dataset that holds all these and no others but one IRI.</summary>
    public static QueryTerms TermsOf(params Term[] terms)
    {
        var iri = new Iri("http://example.org/p");
        var builder = new DatasetBuilder();
        foreach (var term in terms.Where(term => term.Kind != TermKind.None)) builder.Add(new Quad(new Triple(iri, iri, term), default));
        return new QueryTerms(builder.Build().Terms);
    }

    /// <summary>A term by its text in a query; <c>default</c> for nothing, a blank node for <c>_:label</c>.</summary>
    public static Term TermOf(string text)
    {
        if (text.Length == 0) return default;
        if (text.StartsWith("_:", StringComparison.Ordinal)) return new BlankNode(text[2..]);
        return ((ConstantExpression)Parse(text)).Term;
    }

    public static Expression Parse(string expression)
    {
        var pattern = SparqlParser.Parse($"{Prologue}SELECT ({expression} AS ?result) {{}}").Pattern;
        while (pattern is ProjectPattern project) pattern = project.Pattern;
        return ((ExtendPattern)pattern).Expression;
    }

    public static string Show(Term term) => term.Kind == TermKind.None
        ? "error"
        : Regex.Replace(
            Regex.Replace(term.ToString(), "<http://www.w3.org/2001/XMLSchema#([^>]*)>", "xsd:$1"),
            "<http://example.org/([^>/]*)>",
            "ex:$1");

    public CompiledExpression Compile(string expression, params string[] variables) => new ExpressionCompiler(
        Context, variable => Array.IndexOf(variables, variable.Name), _ => throw new NotSupportedException()).Compile(Parse(expression));

    private string Run(string expression, (string Name, string Term)[] solution)
    {
        var compiled = Compile(expression, [.. solution.Select(binding => binding.Name)]);
        int[] row = [.. solution.Select(binding => Terms.Intern(TermOf(binding.Term)))];
        var id = compiled.EvaluateId(row);
        var shown = Show(Terms[id].ToTerm());
        // Nothing that draws lots is asked twice.
        if (!expression.Contains("UUID", StringComparison.Ordinal) && !expression.Contains("RAND", StringComparison.Ordinal)
            && !expression.Contains("BNODE", StringComparison.Ordinal))
        {
            Assert.Equal(id, Terms.Intern(compiled.Evaluate(row)));
            Assert.Equal(Truth.Of(Terms.ValueOf(id), Terms), compiled.Test(row));
        }

        return shown;
    }
}
