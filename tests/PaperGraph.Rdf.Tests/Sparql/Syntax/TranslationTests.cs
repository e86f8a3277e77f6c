using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Syntax;

public class TranslationTests
{
    private static readonly SparqlParserOptions Options = new() { Prefixes = new PrefixMap(("", new Iri("e:"))) };

    [Theory]
    [InlineData("{}", "(bgp)")]
    [InlineData("{ ?s :p 1 }", "(bgp (?s <e:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>))")]
    [InlineData(
        "{ ?s :p ?o ; :q ?a, ?b ; . $o a :T }",
        "(bgp (?s <e:p> ?o) (?s <e:q> ?a) (?s <e:q> ?b) (?o <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <e:T>))")]
    [InlineData("{ ?s :p [ :q ?o ] }", "(bgp (_:.0 <e:q> ?o) (?s <e:p> _:.0))")]
    [InlineData("{ [ :q [] ] }", "(bgp (_:.0 <e:q> _:.1))")]
    [InlineData("{ _:x :p _:y . _:y :q _:x }", "(bgp (_:x <e:p> _:y) (_:y <e:q> _:x))")]
    [InlineData("{ ?s :p () }", "(bgp (?s <e:p> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>))")]
    public void Short_forms_of_triples_are_written_out(string group, string algebra) => Assert.Equal(algebra, Where(group));

    [Fact]
    public void A_collection_is_a_chain_of_cells() =>
        Assert.Equal(
            "(bgp (_:.0 <r#first> ?a) (_:.0 <r#rest> _:.1) (_:.1 <r#first> ?b) (_:.1 <r#rest> <r#nil>) (_:.0 <e:p> ?c))",
            Where("{ (?a ?b) :p ?c }").Replace("http://www.w3.org/1999/02/22-rdf-syntax-ns", "r", StringComparison.Ordinal));

    // After the examples of section 18.2.3, and then what they leave open.
    [Theory]
    [InlineData("{ ?s ?p ?o }", "(bgp (?s ?p ?o))")]
    [InlineData("{ ?s :p ?a ; :q ?b }", "(bgp (?s <e:p> ?a) (?s <e:q> ?b))")]
    [InlineData("{ { ?s :p ?a } UNION { ?s :q ?b } }", "(union (bgp (?s <e:p> ?a)) (bgp (?s <e:q> ?b)))")]
    [InlineData(
        "{ {?s :a ?a} UNION {?s :b ?a} UNION {?s :c ?a} }",
        "(union (union (bgp (?s <e:a> ?a)) (bgp (?s <e:b> ?a))) (bgp (?s <e:c> ?a)))")]
    [InlineData("{ ?s :p ?a OPTIONAL { ?s :q ?b } }", "(leftjoin (bgp (?s <e:p> ?a)) (bgp (?s <e:q> ?b)))")]
    [InlineData(
        "{ ?s :p ?a OPTIONAL { ?s :q ?b } OPTIONAL { ?s :r ?c } }",
        "(leftjoin (leftjoin (bgp (?s <e:p> ?a)) (bgp (?s <e:q> ?b))) (bgp (?s <e:r> ?c)))")]
    [InlineData("{ ?s :p ?a OPTIONAL { ?s :q ?b FILTER(?b > ?a) } }", "(leftjoin (bgp (?s <e:p> ?a)) (bgp (?s <e:q> ?b)) (> ?b ?a))")]
    [InlineData(
        "{ ?s :p ?a OPTIONAL { { ?s :q ?b FILTER(?b > ?a) } } }",
        "(leftjoin (bgp (?s <e:p> ?a)) (filter (> ?b ?a) (bgp (?s <e:q> ?b))))")]
    [InlineData("{ OPTIONAL { ?s :p ?a } }", "(leftjoin (bgp) (bgp (?s <e:p> ?a)))")]
    [InlineData("{ FILTER(?a) ?s :p ?a FILTER(?b) ?s :q ?b }", "(filter (&& ?a ?b) (bgp (?s <e:p> ?a) (?s <e:q> ?b)))")]
    [InlineData("{ ?s :p ?a { ?s :q ?b FILTER(?a) } }", "(join (bgp (?s <e:p> ?a)) (filter ?a (bgp (?s <e:q> ?b))))")]
    [InlineData("{ ?s :p ?a MINUS { ?s :q ?b } ?s :r ?c }", "(join (minus (bgp (?s <e:p> ?a)) (bgp (?s <e:q> ?b))) (bgp (?s <e:r> ?c)))")]
    [InlineData("{ ?s :p ?a BIND(?a AS ?x) ?s :q ?x }", "(join (extend ?x ?a (bgp (?s <e:p> ?a))) (bgp (?s <e:q> ?x)))")]
    [InlineData("{ GRAPH ?g { ?s :p ?a } GRAPH :g {} }", "(join (graph ?g (bgp (?s <e:p> ?a))) (graph <e:g> (bgp)))")]
    [InlineData("{ {} ?s :p ?a {{}} }", "(bgp (?s <e:p> ?a))")]
    [InlineData("{ VALUES (?x ?y) { (:a UNDEF) (\"s\"@EN 'x'^^:t) } }", "(values (?x ?y) (row <e:a> undef) (row \"s\"@en \"x\"^^<e:t>))")]
    [InlineData(
        "{ VALUES ?x { true } VALUES () { () } }",
        "(join (values (?x) (row \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>)) (values () (row)))")]
    [InlineData("{ SERVICE SILENT :s { ?s ?p ?o } }", "(service silent <e:s> (bgp (?s ?p ?o)))")]
    [InlineData(
        "{ ?s :p ?a { SELECT ?s { ?s :q ?b } LIMIT 1 } }",
        "(join (bgp (?s <e:p> ?a)) (slice 0 1 (project (?s) (bgp (?s <e:q> ?b)))))")]
    [InlineData("{ ?s :p ?a FILTER NOT EXISTS { ?s :q ?a } }", "(filter (notexists (bgp (?s <e:q> ?a))) (bgp (?s <e:p> ?a)))")]
    public void Groups_are_translated_element_by_element(string group, string algebra) => Assert.Equal(algebra, Where(group));

    [Theory]
    [InlineData("?a :p/:q ?b", "(bgp (?a <e:p> .0) (.0 <e:q> ?b))")]
    [InlineData("?a ^:p/:q+ ?b", "(join (bgp (.0 <e:p> ?a)) (path .0 (plus <e:q>) ?b))")]
    [InlineData("?a (:p/(:q/:r)) ?b", "(bgp (?a <e:p> .0) (.0 <e:q> .1) (.1 <e:r> ?b))")]
    [InlineData("?a (:p/:q)* ?b", "(path ?a (star (seq <e:p> <e:q>)) ?b)")]
    [InlineData("?a :p?|^:q ?b", "(path ?a (alt (opt <e:p>) (inv <e:q>)) ?b)")]
    [InlineData("?a ^(:p|a) ?b", "(path ?a (inv (alt <e:p> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>)) ?b)")]
    [InlineData("?a !(:p|^:q|:r) ?b", "(path ?a (not <e:p> <e:r> ^<e:q>) ?b)")]
    [InlineData("?a !^:q ?b", "(path ?a (not ^<e:q>) ?b)")]
    [InlineData("?a !() ?b", "(path ?a (not) ?b)")]
    [InlineData("?a :p* ?b ; :q ?c", "(join (path ?a (star <e:p>) ?b) (bgp (?a <e:q> ?c)))")]
    public void Paths_become_joins_as_far_as_they_are_sequences(string triples, string algebra) =>
        Assert.Equal(algebra, Where($"{{ {triples} }}"));

    [Theory]
    [InlineData("?a || ?b && ?c", "(|| ?a (&& ?b ?c))")]
    [InlineData("?a = ?b + ?c * ?d", "(= ?a (+ ?b (* ?c ?d)))")]
    [InlineData("?a - ?b - ?c", "(- (- ?a ?b) ?c)")]
    [InlineData("?a-1", "(- ?a 1)")]
    [InlineData("?a +1*?b", "(+ ?a (* 1 ?b))")]
    [InlineData("?a * -1", "(* ?a -1)")]
    [InlineData("- ?a", "(- ?a)")]
    [InlineData("! ?a = ?b", "(= (! ?a) ?b)")]
    [InlineData("?a IN (1, ?b) || ?a not in ()", "(|| (in ?a 1 ?b) (notin ?a))")]
    [InlineData("?a<?b&&?c>?d", "<")]
    [InlineData("?a <?b && ?c>?d", "(&& (< ?a ?b) (> ?c ?d))")]
    [InlineData("strlen(str(?a)) >= 2.5", "(>= (strlen (str ?a)) 2.5)")]
    [InlineData("isURI(?a)", "(isiri ?a)")]
    [InlineData("Coalesce(?a, :f(?b), :c)", "(coalesce ?a (<e:f> ?b) <e:c>)")]
    [InlineData("if(bound(?a), 1e0, 1.e0)", "(if (bound ?a) 1e0 1.e0)")]
    [InlineData("?a || ?b || ?c || ?d", "(|| (|| ?a ?b) (|| ?c ?d))")]
    public void Operators_bind_as_the_grammar_says(string expression, string algebra)
    {
        if (algebra == "<")
        {
            // The longest terminal wins, and <?b&&?c> can be an IRI reference.
            Assert.Throws<SparqlSyntaxException>(() => Where($"{{ FILTER({expression}) }}"));
            return;
        }

        var text = Where($"{{ FILTER({expression}) }}");
        foreach (var type in (string[])["integer", "decimal", "double"])
            text = text.Replace($"^^<http://www.w3.org/2001/XMLSchema#{type}>", "", StringComparison.Ordinal);
        Assert.Equal($"(filter {algebra} (bgp))", text.Replace("\"", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "SELECT * { ?s :p ?o FILTER(?z) MINUS { ?m ?n ?q } }",
        "(project (?s ?o) (filter ?z (minus (bgp (?s <e:p> ?o)) (bgp (?m ?n ?q)))))")]
    [InlineData(
        "SELECT DISTINCT ?o { ?s :p ?o } ORDER BY DESC(?o) ?s LIMIT 3 OFFSET 2",
        "(slice 2 3 (distinct (project (?o) (order ((desc ?o) (asc ?s)) (bgp (?s <e:p> ?o))))))")]
    [InlineData("SELECT REDUCED ?o ?o WHERE { ?s :p ?o } OFFSET 1", "(slice 1 _ (reduced (project (?o) (bgp (?s <e:p> ?o)))))")]
    [InlineData("SELECT (?o AS ?x) (?x AS ?y) { ?s :p ?o }", "(project (?x ?y) (extend ?y ?x (extend ?x ?o (bgp (?s <e:p> ?o)))))")]
    [InlineData("SELECT * { ?s :p ?o } VALUES ?s { :a }", "(project (?s ?o) (join (bgp (?s <e:p> ?o)) (values (?s) (row <e:a>))))")]
    [InlineData("SELECT (COUNT(*) AS ?c) { ?s :p ?o }", "(project (?c) (extend ?c .0 (group () ((.0 (count *))) (bgp (?s <e:p> ?o)))))")]
    [InlineData(
        "SELECT ?o (SUM(DISTINCT ?s) + MAX(?s) AS ?c) { ?s :p ?o } GROUP BY ?o",
        "(project (?o ?c) (extend ?c (+ .0 .1) (group (?o) ((.0 (sum distinct ?s)) (.1 (max ?s))) (bgp (?s <e:p> ?o)))))")]
    [InlineData(
        "SELECT ?k (GROUP_CONCAT(?s; separator=',') AS ?c) { ?s :p ?o } GROUP BY (STR(?o) AS ?k) LANG(?o)",
        "(project (?k ?c) (extend ?c .0 (group (?k .1) ((.0 (groupconcat (separator \",\") ?s))) "
            + "(extend .1 (lang ?o) (extend ?k (str ?o) (bgp (?s <e:p> ?o)))))))")]
    [InlineData(
        "SELECT ?s { ?s :p ?o } GROUP BY ?s HAVING (AVG(?o) > 1) ORDER BY COUNT(?o) ?o",
        "(project (?s) (order ((asc .1) (asc .2)) (filter (> .0 \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>) "
            + "(group (?s) ((.0 (avg ?o)) (.1 (count ?o)) (.2 (sample ?o))) (bgp (?s <e:p> ?o))))))")]
    [InlineData(
        "SELECT (COUNT(?o) AS ?c) (?c AS ?d) { ?s :p ?o } ORDER BY ?d",
        "(project (?c ?d) (order ((asc ?d)) (extend ?d ?c (extend ?c .0 (group () ((.0 (count ?o))) (bgp (?s <e:p> ?o)))))))")]
    [InlineData("ASK { ?s :p ?o } HAVING(?o)", "(filter ?o (bgp (?s <e:p> ?o)))")]
    public void Solution_modifiers_come_in_the_order_of_section_18_2(string query, string algebra) =>
        Assert.Equal(algebra, SparqlParser.Parse(query, Options).Pattern.ToString());

    [Theory]
    [InlineData(
        "SELECT * { OPTIONAL { ?b :p ?a } GRAPH ?g { ?c ?c [] } { SELECT (1 AS ?x) { ?h ?h ?h } } "
            + "BIND(2 AS ?y) VALUES ?z {} FILTER EXISTS { ?e ?e ?e } }",
        "?b ?a ?c ?g ?x ?y ?z")]
    [InlineData("DESCRIBE ?x { ?x :p ?y }", "?x ?y")]
    [InlineData("ASK { _:a :p ?y }", "?y")]
    [InlineData("CONSTRUCT WHERE { ?x :p ?y }", "?x ?y")]
    [InlineData("CONSTRUCT {} { ?x :p ?y } GROUP BY ?y", "?y")]
    public void Variables_are_those_in_scope(string query, string variables) =>
        Assert.Equal(variables, string.Join(' ', SparqlParser.Parse(query, Options).Variables));

    [Theory]
    [InlineData("CONSTRUCT { _:a :p [ :q ?x ] } { _:a :p ?x }", "_:...0 <e:q> ?x|_:..a <e:p> _:...0", "(bgp (_:a <e:p> ?x))")]
    [InlineData("CONSTRUCT WHERE { _:a :p [ :q ?x ] }", "_:...0 <e:q> ?x|_:..a <e:p> _:...0", "(bgp (_:.0 <e:q> ?x) (_:a <e:p> _:.0))")]
    public void Nodes_of_a_template_are_not_those_of_the_pattern(string query, string template, string pattern)
    {
        var parsed = SparqlParser.Parse(query, Options);
        Assert.Equal(template, string.Join('|', parsed.Template));
        Assert.Equal(pattern, parsed.Pattern.ToString());
    }

    [Fact]
    public void Clauses_around_the_pattern_are_kept()
    {
        var query = SparqlParser.Parse(
            "base <http://b/x/> prefix p: <q#> Base <http://c/> DESCRIBE <y> p:z ?v FROM <g> FROM NAMED p:n FROM <g> WHERE { ?v ?v ?v }");
        Assert.Equal(QueryForm.Describe, query.Form);
        Assert.Equal("<http://c/y> <http://b/x/q#z> ?v", string.Join(' ', query.Described));
        Assert.Equal("<http://c/g>", string.Join(' ', query.From));
        Assert.Equal("<http://b/x/q#n>", string.Join(' ', query.FromNamed));
        Assert.Equal("(p, <http://b/x/q#>)", string.Join(' ', query.Prefixes.Prefixes));
        Assert.Equal(new Iri("http://c/"), query.BaseIri);
    }

    [Fact]
    public void A_service_keeps_its_text_as_written()
    {
        var query = SparqlParser.Parse("ASK { SERVICE ?s { ?a :\\u0070 ?b # why\n } . ?a ?b ?c }", Options);
        var service = Assert.IsType<PaperGraph.Rdf.Sparql.Algebra.ServicePattern>(
            Assert.IsType<PaperGraph.Rdf.Sparql.Algebra.JoinPattern>(query.Pattern).Left);
        Assert.Equal("{ ?a :\\u0070 ?b # why\n }", service.Text);
    }

    private static string Where(string group) => SparqlParser.Parse($"ASK {group}", Options).Pattern.ToString();
}
