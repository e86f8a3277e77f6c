using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Syntax;

public class FaultTests
{
    private static readonly SparqlParserOptions Options = new() { Prefixes = new PrefixMap(("", new Iri("e:"))) };

    [Theory]
    [InlineData("", "1:1: expected SELECT, CONSTRUCT, DESCRIBE or ASK, but found the end of the query")]
    [InlineData("SELECT", "1:7: expected a variable, an expression in parentheses or '*', but found the end of the query")]
    [InlineData(
        "SELECT *\n{ ?s ?p\r\n ?o ",
        "3:5: expected a triple, FILTER, OPTIONAL, UNION, MINUS, GRAPH, BIND, VALUES, SERVICE, '{' or '}', but found the end of the query")]
    [InlineData("ASK { ?s 'é𝛽' ?o }", "1:10: expected a predicate or a property path, but found ''é𝛽''")]
    [InlineData("ASK { 'é𝛽\\u0041' ?o }", "1:21: expected a variable, an IRI, a literal, a blank node, '[' or '(', but found '}'")]
    [InlineData("ASK { ?s ?p ?o ?q ?r }", "1:16: expected '.', ';', ',' or '}', but found '?q'")]
    [InlineData(
        "ASK { ?s ?p ?o . . }",
        "1:18: expected a triple, FILTER, OPTIONAL, UNION, MINUS, GRAPH, BIND, VALUES, SERVICE, '{' or '}', but found '.'")]
    [InlineData("ASK { ?s p:x ?o }", "1:10: no PREFIX line says what 'p:' means")]
    [InlineData("ASK { ?s <x> ?o }", "1:10: <x> is relative, and there is no BASE")]
    [InlineData("ASK { ?s ?p 'x }", "1:13: this string has no end")]
    [InlineData("ASK { ?s ?p 'x\n' }", "1:13: this string does not end on its line; use three quotation marks")]
    [InlineData("ASK { ?s ?p 'a\\x' }", "1:15: a string has no such escape")]
    [InlineData("ASK { ?s ?p '\\uD800' }", "1:14: there is no character U+D800")]
    [InlineData("ASK { ?s ?p :a\\u }", "1:15: a name has no such escape")]
    [InlineData("ASK { ?s ?p :a%4 }", "1:15: a percent sign in a name needs two hexadecimal digits after it")]
    [InlineData("ASK { ?s ?p ~ }", "1:13: '~' has no place here")]
    [InlineData("ASK { ?s ?p 1 } x", "1:17: expected the end of the query, but found 'x'")]
    [InlineData("PREFIX p:x <y:> ASK {}", "1:8: a prefix ends with its colon here")]
    [InlineData("INSERT DATA { :a :b :c }", "1:1: this is a SPARQL Update request, and only queries are read here")]
    [InlineData("SELECT * { } LIMIT -1", "1:20: expected a number without a sign, but found '-1'")]
    [InlineData("SELECT * { } LIMIT 99999999999999999999", "1:20: this number is too large")]
    [InlineData("ASK { FILTER(regex(?x)) }", "1:14: REGEX takes 2 to 3 arguments, not 1")]
    [InlineData("ASK { FILTER(bound(1)) }", "1:14: BOUND takes a variable")]
    [InlineData("ASK { FILTER(foo(?x)) }", "1:14: expected an expression, but found 'foo'")]
    [InlineData("ASK { FILTER ?x }", "1:14: expected '(' or a function, but found '?x'")]
    [InlineData(
        "ASK { 'x'^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> ?p ?o }",
        "1:12: a literal of type rdf:langString has a language tag, which this has not")]
    public void A_fault_says_what_was_expected_where(string query, string message) => Assert.Equal(message, Fault(query).Message);

    [Theory]
    [InlineData("ASK { _:a ?p ?o OPTIONAL { _:a ?p ?o } }", "1:28: the blank node _:a stands in two basic graph patterns")]
    [InlineData("ASK { _:a ?p ?o . BIND(1 AS ?x) _:a ?p ?o }", "1:33: the blank node _:a stands in two basic graph patterns")]
    [InlineData("ASK { ?s :p ?o . BIND(1 AS ?o) }", "1:28: ?o is used before in this group, so BIND cannot give it a value")]
    [InlineData("SELECT (1 AS ?s) { ?s :p ?o }", "1:14: ?s is already in use and cannot be given another value")]
    [InlineData("SELECT (1 AS ?x) (2 AS ?x) {}", "1:24: ?x is already in use and cannot be given another value")]
    [InlineData("SELECT (1 AS ?x) {} GROUP BY (2 AS ?x)", "1:14: ?x is already in use and cannot be given another value")]
    [InlineData("SELECT ?o { ?s :p ?o } GROUP BY ?s", "1:8: ?o is no key of GROUP BY, so only an aggregate can use it")]
    [InlineData("SELECT (?o+COUNT(*) AS ?x) { ?s :p ?o }", "1:24: ?o is no key of GROUP BY, so only an aggregate can use it")]
    [InlineData("SELECT * { ?s :p ?o } GROUP BY ?s", "1:1: SELECT * cannot go with groups or aggregates")]
    [InlineData("SELECT * { ?s :p ?o } ORDER BY COUNT(?s)", "1:1: SELECT * cannot go with groups or aggregates")]
    [InlineData("SELECT (SUM(COUNT(?s)) AS ?x) {}", "1:13: an aggregate cannot stand in another one")]
    [InlineData("ASK { FILTER(COUNT(?s)) }", "1:14: an aggregate stands only in SELECT, HAVING and ORDER BY")]
    [InlineData("ASK {} GROUP BY SUM(?s)", "1:17: an aggregate stands only in SELECT, HAVING and ORDER BY")]
    [InlineData("ASK { VALUES (?x ?y) { (1 2) (3) } }", "1:30: this row has 1 values for 2 variables")]
    [InlineData("ASK { VALUES (?x ?x) { } }", "1:18: ?x stands here twice")]
    public void A_query_that_breaks_a_rule_beside_the_grammar_is_refused(string query, string message) =>
        Assert.Equal(message, Fault(query).Message);

    [Theory]
    [InlineData("SELECT * { ?s ?p ?o } LIMIT 1 LIMIT 2")]
    [InlineData("CONSTRUCT { ?s :p* ?o } {}")]
    [InlineData("CONSTRUCT WHERE { ?s :p|:q ?o }")]
    [InlineData("CONSTRUCT WHERE { FILTER(1) }")]
    [InlineData("ASK { [] }")]
    [InlineData("ASK { () }")]
    [InlineData("ASK { ?s A :T }")]
    [InlineData("ASK { ?s :p :o } GROUP BY")]
    [InlineData("ASK { FILTER(!!?x) }")]
    [InlineData("ASK { FILTER(1 < 2 < 3) }")]
    [InlineData("ASK { FILTER(?x NOT EXISTS {}) }")]
    [InlineData("ASK { ?s ^^:p ?o }")]
    [InlineData("ASK { ?s :p++ ?o }")]
    [InlineData("ASK { {} SELECT * {} }")]
    [InlineData("ASK { VALUES ?x { ?y } }")]
    [InlineData("ASK { VALUES ?x { _:b } }")]
    [InlineData("ASK { SELECT * FROM :g {} }")]
    [InlineData("ASK { FILTER(:f(DISTINCT ?x)) }")]
    [InlineData("SELECT COUNT(*) {}")]
    [InlineData("SELECT (?x + ?y) {}")]
    [InlineData("ASK { ?s $ ?o }")]
    [InlineData("ASK { ?s _: ?o }")]
    [InlineData("ASK { ?s :p 'a'@abcdefghi }")]
    [InlineData("ASK { <x:\u0085> :p :q }")]
    public void What_is_no_query_is_refused(string query) => Fault(query);

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal("1:15: half of a surrogate pair is no character", Fault("ASK { ?s :p '𝛽\uD800' }").Message);

    [Theory]
    [InlineData("{", "}")]
    [InlineData("{ OPTIONAL ", "}")]
    [InlineData("{ FILTER(", ")}")]
    [InlineData("{ FILTER(! EXISTS ", ")}")]
    [InlineData("{ ?s :p [ :p ", "]}")]
    [InlineData("{ ?s :p (", ")}")]
    [InlineData("{ ?s (", ") ?o }")]
    [InlineData("{ { SELECT * ", "}}")]
    [InlineData("{ FILTER(abs(", "))}")]
    public void Hostile_nesting_is_a_fault_and_not_a_crash(string open, string close)
    {
        var inner = open[1..].TrimStart();
        var text = "ASK {" + string.Concat(Enumerable.Repeat(inner.Length == 0 ? "{" : inner, 100_000)) + close;
        Fault(text);
    }

    [Theory]
    [InlineData("1", " + 1", ")")]
    [InlineData("1", " * 1", ")")]
    public void A_chain_of_a_hundred_thousand_operators_is_a_fault(string first, string more, string last) =>
        Assert.Contains(
            "levels",
            Fault($"ASK {{ FILTER({first}{string.Concat(Enumerable.Repeat(more, 100_000))}{last} }}").Reason,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{}", " OPTIONAL { ?s ?p ?o }", "")]
    [InlineData("", " { ?s ?p ?o }", "")]
    public void A_group_of_a_hundred_thousand_elements_is_a_fault(string first, string more, string last) =>
        Fault($"ASK {{ {first}{string.Concat(Enumerable.Repeat(more, 100_000))}{last} }}");

    [Theory]
    [InlineData("FILTER(1", " || 1", ")")]
    [InlineData("FILTER(1", " && 1", ")")]
    [InlineData("{}", " UNION {}", "")]
    [InlineData("?s (:p", "|:p", ")* ?o")]
    [InlineData("?s (:p", "/:p", ")* ?o")]
    [InlineData("?s :p", "/:p", " ?o")]
    [InlineData("?s ?p ?o", ", ?o", "")]
    [InlineData("?s ?p (", " 1", ")")]
    [InlineData("VALUES ?x {", " 1", "}")]
    [InlineData("FILTER(1 IN (1", ", 1", "))")]
    public void Ten_thousand_alternatives_are_no_fault(string first, string more, string last)
    {
        var query = SparqlParser.Parse($"ASK {{ {first}{string.Concat(Enumerable.Repeat(more, 10_000))}{last} }}", Options);
        Assert.NotEmpty(query.Pattern.ToString());
    }

    private static SparqlSyntaxException Fault(string query) =>
        Assert.Throws<SparqlSyntaxException>(() => SparqlParser.Parse(query, Options));
}
