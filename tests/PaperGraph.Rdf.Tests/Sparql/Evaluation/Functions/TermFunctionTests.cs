namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Functions;

public sealed class TermFunctionTests
{
    [Theory]
    [InlineData("<http://example.org/a>", "\"http://example.org/a\"")]
    [InlineData("\"chat\"@fr", "\"chat\"")]
    [InlineData("01", "\"01\"")]
    [InlineData("\"x\"^^ex:unit", "\"x\"")]
    [InlineData("_:b", "error")]
    [InlineData("", "error")]
    public void Str_gives_the_text_as_it_stands(string term, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate("STR(?x)", ("x", term)));

    [Theory]
    [InlineData("1 + 1", "\"2\"")]
    [InlineData("0.5 + 2.5", "\"3.0\"")]
    [InlineData("1e2 * 1.5", "\"1.5E2\"")]
    [InlineData("1 = 1", "\"true\"")]
    [InlineData("STRLANG(\"a\", \"en\")", "\"a\"")]
    [InlineData("IRI(\"http://example.org/x\")", "\"http://example.org/x\"")]
    [InlineData("DATATYPE(1)", "\"http://www.w3.org/2001/XMLSchema#integer\"")]
    public void Str_of_what_was_computed_is_its_canonical_form(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate($"STR({expression})"));

    [Theory]
    [InlineData("\"chat\"@FR-be", "\"fr-be\"")]
    [InlineData("\"chat\"", "\"\"")]
    [InlineData("1", "\"\"")]
    [InlineData("\"x\"^^ex:unit", "\"\"")]
    [InlineData("<http://example.org/a>", "error")]
    public void Lang_is_empty_for_literals_without_a_tag(string term, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate("LANG(?x)", ("x", term)));

    [Theory]
    [InlineData("1", "xsd:integer")]
    [InlineData("\"1\"^^xsd:short", "xsd:short")]
    [InlineData("\"a\"", "xsd:string")]
    [InlineData("\"a\"@en", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>")]
    [InlineData("\"a\"^^ex:unit", "ex:unit")]
    [InlineData("\"a\"^^xsd:integer", "xsd:integer")]
    [InlineData("<http://example.org/a>", "error")]
    public void Datatype_is_that_of_the_term(string term, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate("DATATYPE(?x)", ("x", term)));

    [Theory]
    [InlineData("\"rel\"", "<http://example.org/base/rel>")]
    [InlineData("\"../up\"", "ex:up")]
    [InlineData("\"urn:x:y\"", "<urn:x:y>")]
    [InlineData("<http://example.org/a>", "ex:a")]
    [InlineData("\"no blank\"", "error")]
    [InlineData("\"rel\"@en", "error")]
    [InlineData("1", "error")]
    public void Iri_resolves_strings_against_the_base(string term, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate("IRI(?x)", ("x", term)));

    [Theory]
    [InlineData("isIRI", "<http://example.org/a>", "_:b", "1")]
    [InlineData("isBLANK", "_:b", "<http://example.org/a>", "1")]
    [InlineData("isLITERAL", "\"a\"@en", "<http://example.org/a>", "_:b")]
    [InlineData("isNUMERIC", "\"1\"^^xsd:byte", "\"1\"", "\"x\"^^xsd:integer")]
    public void Kinds_are_told_apart(string function, string yes, string no, string neither)
    {
        Assert.Equal("\"true\"^^xsd:boolean", Evaluator.Evaluate($"{function}(?x)", ("x", yes)));
        Assert.Equal("\"false\"^^xsd:boolean", Evaluator.Evaluate($"{function}(?x)", ("x", no)));
        Assert.Equal("\"false\"^^xsd:boolean", Evaluator.Evaluate($"{function}(?x)", ("x", neither)));
    }

    [Theory]
    [InlineData("STRDT(\"123\", xsd:integer)", "\"123\"^^xsd:integer")]
    [InlineData("STRDT(\"iiii\", ex:roman)", "\"iiii\"^^ex:roman")]
    [InlineData("STRDT(\"a\", xsd:string)", "\"a\"")]
    [InlineData("STRDT(\"a\"@en, xsd:string)", "error")]
    [InlineData("STRDT(1, xsd:string)", "error")]
    [InlineData("STRDT(\"a\", rdf:langString)", "error")]
    [InlineData("STRLANG(\"chat\", \"EN-us\")", "\"chat\"@en-us")]
    [InlineData("STRLANG(\"chat\", \"no tag\")", "error")]
    [InlineData("STRLANG(\"chat\", \"\")", "error")]
    [InlineData("STRLANG(\"chat\"@fr, \"en\")", "error")]
    public void Literals_are_made_of_plain_strings_only(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));

    [Fact]
    public void Bnode_is_the_same_for_a_label_within_a_solution_only()
    {
        var evaluator = new Evaluator(Evaluator.TermsOf(new BlankNode("q1")));
        var (a, b, fresh) = (evaluator.Compile("BNODE(\"a\")"), evaluator.Compile("BNODE(\"b\")"), evaluator.Compile("BNODE()"));
        evaluator.Context.BeginSolution();
        var first = a.EvaluateId([]);
        Assert.Equal(first, a.EvaluateId([]));
        Assert.NotEqual(first, b.EvaluateId([]));
        Assert.NotEqual(fresh.EvaluateId([]), fresh.EvaluateId([]));
        evaluator.Context.BeginSolution();
        Assert.NotEqual(first, a.EvaluateId([]));
        Assert.True(first > evaluator.Terms.DictionaryCount);
    }

    [Fact]
    public void Uuids_follow_the_seed_and_their_format()
    {
        var terms = Evaluator.TermsOf();
        var uuid = new Evaluator(terms, seed: 7).Compile("UUID()");
        var (first, second) = (terms[uuid.EvaluateId([])].ToTerm().AsIri().Value, terms[uuid.EvaluateId([])].ToTerm().AsIri().Value);
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", first);
        Assert.NotEqual(first, second);
        var again = new Evaluator(terms, seed: 7).Compile("STRUUID()");
        Assert.Equal(first["urn:uuid:".Length..], terms[again.EvaluateId([])].ToTerm().Text);
    }
}
