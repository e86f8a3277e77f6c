namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

/// <summary>
/// Each short cut gives what the long way gives; the long way is forced by a condition that the planner cannot see through.
/// </summary>
public sealed class SamePlanTests
{
    // Papers with terms, some twice by several authors; seeded by arithmetic.
    private static readonly string Papers = string.Join('\n', Enumerable.Range(0, 300).Select(i => $"""
        :p{i} :term :t{i * 7 % 23}, :t{i * 5 % 31}, :t{i % 11} ; :year {2000 + (i % 9)} .
        {(i % 3 == 0 ? $":p{i} :by :a{i % 13}, :a{i % 7} ." : "")}
        :k{i * 5} :kind :x . :k{i * 5} :kind :x . :m{i} :kind :x . :m{i} :kind :{(i % 4 == 1 ? "y" : "z")} . :n{i} :kind :x .
        {(i < 23 ? $":t{i} :label \"term {i}\" ; :broader :t{i / 2} ." : "")}
        """));

    public static TheoryData<string, string> Pairs => new()
    {
        // Counting without reading, and by runs of the index.
        {
            "SELECT ?t (COUNT(?p) AS ?n) { ?p :term ?t } GROUP BY ?t",
            "SELECT ?t (COUNT(?p) AS ?n) { ?p :term ?t FILTER(RAND() < 2) } GROUP BY ?t"
        },
        { "SELECT ?q (COUNT(*) AS ?n) { ?p ?q ?t } GROUP BY ?q", "SELECT ?q (COUNT(*) AS ?n) { ?p ?q ?t FILTER(RAND() < 2) } GROUP BY ?q" },
        { "SELECT (COUNT(*) AS ?n) { ?p ?q ?t }", "SELECT (COUNT(*) AS ?n) { ?p ?q ?t FILTER(RAND() < 2) }" },
        { "SELECT (COUNT(DISTINCT ?t) AS ?n) { ?p :term ?t }", "SELECT (COUNT(DISTINCT ?t) AS ?n) { ?p :term ?t FILTER(RAND() < 2) }" },
        {
            "SELECT ?t ?l (COUNT(?p) AS ?n) { ?p :term ?t . ?t :label ?l } GROUP BY ?t ?l",
            "SELECT ?t ?l (COUNT(?p) AS ?n) { ?p :term ?t . ?t :label ?l FILTER(RAND() < 2) } GROUP BY ?t ?l"
        },
        {
            "SELECT ?a ?b ?y (COUNT(*) AS ?n) { ?p :by ?a ; :by ?b ; :year ?y ; :term ?t } GROUP BY ?a ?b ?y",
            "SELECT ?a ?b ?y (COUNT(*) AS ?n) { ?p :by ?a ; :by ?b ; :year ?y ; :term ?t FILTER(RAND() < 2) } GROUP BY ?a ?b ?y"
        },
        {
            "SELECT ?x (COUNT(?x) AS ?n) { ?x ?p ?x } GROUP BY ?x",
            "SELECT ?x (COUNT(?x) AS ?n) { ?x ?p ?y FILTER(sameTerm(?x, ?y)) } GROUP BY ?x"
        },
        // Distinct terms by runs.
        { "SELECT DISTINCT ?q { ?p ?q ?t }", "SELECT DISTINCT ?q { ?p ?q ?t FILTER(RAND() < 2) }" },
        { "SELECT DISTINCT ?p { ?p :term ?t }", "SELECT DISTINCT ?p { ?p :term ?t FILTER(RAND() < 2) }" },
        // The order of ids for that of texts.
        {
            "SELECT ?a ?b { ?p :term ?a ; :term ?b FILTER(STR(?a) < STR(?b)) }",
            "SELECT ?a ?b { ?p :term ?a ; :term ?b FILTER(CONCAT(STR(?a), \"\") < CONCAT(STR(?b), \"\")) }"
        },
        {
            "SELECT ?a ?b { ?t :label ?a . ?u ?q ?b FILTER(STR(?a) >= STR(?b)) }",
            "SELECT ?a ?b { ?t :label ?a . ?u ?q ?b FILTER(!(CONCAT(STR(?a)) < STR(?b))) }"
        },
        // A filter on constants as a table.
        { "SELECT ?p { ?p :term ?t FILTER(?t = :t3) }", "SELECT ?p { ?p :term ?t FILTER(STR(?t) = STR(:t3)) }" },
        { "SELECT ?p { ?p :term ?t FILTER(?t IN (:t3, :t4, :t3)) }", "SELECT ?p { ?p :term ?t FILTER(STR(?t) IN (STR(:t3), STR(:t4))) }" },
        { "SELECT ?p { ?p :term ?t FILTER(?t = :t3 || :t4 = ?t) }", "SELECT ?p { ?p :term ?t FILTER(STR(?t) IN (STR(:t3), STR(:t4))) }" },
        { "SELECT ?t { ?t :label ?l FILTER(?l = \"term 3\") }", "SELECT ?t { ?t :label ?l FILTER(CONCAT(?l, \"\") = \"term 3\") }" },
        { "SELECT ?t { ?t ?q ?l FILTER(?l IN (\"term 3\", :t1)) }", "SELECT ?t { ?t ?q ?l FILTER(STR(?l) IN (\"term 3\", STR(:t1))) }" },
        { "SELECT ?t { ?t ?q ?l FILTER(?l IN ()) }", "SELECT ?t { ?t ?q ?l FILTER(false) }" },
        // Hash join and bind join.
        { "SELECT ?p ?a { ?p :by ?a { SELECT DISTINCT ?p { ?p :term :t1 } } }", "SELECT DISTINCT ?p ?a { ?p :by ?a . ?p :term :t1 }" },
        // Intersections: of constants, in a cycle, and of more than a block.
        {
            "SELECT ?p { ?p :term :t1 ; :term :t2 ; :year 2003 }",
            "SELECT ?p { ?p :term ?t, ?u ; :year ?y FILTER(STR(?t) = STR(:t1) && STR(?u) = STR(:t2) && ?y = 2003) }"
        },
        {
            "SELECT ?p ?q ?t { ?p :by ?a . ?q :by ?a . ?p :term ?t . ?q :term ?t }",
            "SELECT ?p ?q ?t { { SELECT ?p ?t ?a { ?p :by ?a ; :term ?t } } { SELECT ?q ?t ?a { ?q :by ?a ; :term ?t } } }"
        },
        { "SELECT ?p { ?p :kind :x ; :kind :y }", "SELECT ?p { ?p :kind ?x, ?y FILTER(STR(?x) = STR(:x) && STR(?y) = STR(:y)) }" },
        { "SELECT ?p { ?p :kind :x ; :by :a1 ; :kind :z }", "SELECT ?p { ?p :kind ?x FILTER(STR(?x) = STR(:none)) }" },
        // Cycles.
        {
            "SELECT ?x ?y { ?x :broader ?y . ?y :broader ?z . ?x :broader ?z }",
            "SELECT ?x ?y { { ?x :broader ?y } { SELECT ?x ?y { ?x :broader ?z { SELECT ?y ?z { ?y :broader ?z } } } } }"
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_short_cut_changes_no_answer(string quick, string plain)
    {
        using var data = Asked.Data(Papers);
        Assert.Equal(Asked.Rows(data, plain).Order(StringComparer.Ordinal), Asked.Rows(data, quick).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_query_gives_its_rows_in_the_same_order()
    {
        const string query = "SELECT * { ?p :term ?t . ?t :broader+ ?u OPTIONAL { ?p :by ?a } }";
        using var one = Asked.Data(Papers);
        using var other = Asked.Data(string.Join('\n', Papers.Split('\n').Reverse()));
        var rows = Asked.Rows(one, query);
        Assert.NotEmpty(rows);
        Assert.Equal(rows, Asked.Rows(other, query));
    }
}
