namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

public sealed class ExplainTests
{
    private static readonly string Library = string.Join('\n', Enumerable.Range(0, 40).Select(i => $"""
        :book{i} a :Book ; :title "T{i % 7}" ; :by :author{i % 5} .
        :author{i % 5} :name "N{i % 5}" .
        """));

    [Fact]
    public void A_selective_pattern_comes_first_and_the_others_look_up() => Check(
        "SELECT ?t { ?b :title ?t . ?b :by ?a . ?a :name \"N3\" }",
        """
        join ~8
          scan ?a :name "N3" [POS] ~1
          scan ?b :by ?a [POS] ~8
          scan ?b :title ?t [PSO] ~1
        """);

    [Fact]
    public void A_filter_stands_where_its_variables_are_bound() => Check(
        "SELECT ?t { ?b :by ?a . ?b :title ?t . FILTER(?a != :author1) FILTER(STRLEN(?t) > 1) }",
        """
        join ~40
          scan ?b :by ?a [PSO] ~40
          filter ?a != :author1
          scan ?b :title ?t [PSO] ~1
          filter STRLEN(?t) > 1
        """);

    [Fact]
    public void Patterns_that_lack_the_same_variable_are_intersected() => Check(
        "SELECT ?b { ?b :by :author1 ; :title \"T1\" . ?b :title ?t }",
        """
        join ~1
          intersect for ?b ~6
            scan ?b :title "T1" [POS] ~6
            scan ?b :by :author1 [POS] ~8
          scan ?b :title ?t [PSO] ~1
        """);

    [Fact]
    public void Optional_and_its_condition() => Check(
        "SELECT * { ?b :by :author1 OPTIONAL { ?b :title ?t FILTER(?t > \"T3\") } }",
        """
        optional ~8
          scan ?b :by :author1 [POS] ~8
          filter ?t > "T3"
            scan ?b :title ?t [PSO] ~1
        """);

    [Fact]
    public void Group_order_and_slice() => Check(
        "SELECT ?a (MAX(?t) AS ?m) { ?b :by ?a ; :title ?t } GROUP BY ?a ORDER BY DESC(?m) LIMIT 3",
        """
        slice from 0, 3 at most
          order DESC(?m) [first 3]
            bind .0 as ?m
              group ?a [MAX(?t)] ~20
                join ~40
                  scan ?b :by ?a [PSO] ~40
                  scan ?b :title ?t [PSO] ~1
        """);

    [Fact]
    public void Counting_reads_the_index() => Check(
        "SELECT ?a (COUNT(*) AS ?n) { ?b :by ?a } GROUP BY ?a",
        """
        bind .0 as ?n
          count by ?a, ?a together ~5
            runs of ?a in ?b :by ?a [POS] ~5
        """);

    [Fact]
    public void What_cannot_be_opened_with_bindings_is_hashed() => Check(
        "SELECT * { ?a :name \"N3\" { SELECT ?a (COUNT(?t) AS ?n) { ?b :by ?a ; :title ?t } GROUP BY ?a } }",
        """
        join ~2
          scan ?a :name "N3" [POS] ~1
          bind .0 as ?n
            hash on ?a ~2
              count by ?a ~20
                scan ?b :by ?a [PSO] ~40
                counted, not read: ?b :title ?t [PSO] ~1
        """);

    [Fact]
    public void What_is_not_in_the_data_is_known_before_it_is_looked_for() => Check(
        "SELECT * { ?b :by ?a ; :colour ?c }",
        """
        nothing: <http://example.org/colour> is not in the data
        """);

    [Fact]
    public void Paths_exists_and_unions() => Check(
        "SELECT * { { ?x :by+ :author1 } UNION { ?x :title \"T1\" } FILTER NOT EXISTS { ?x a :Film } }",
        """
        filter NOT EXISTS
          not exists
            nothing: <http://example.org/Film> is not in the data
          union ~22
            path ?x :by+ :author1 ~16
            scan ?x :title "T1" [POS] ~6
        """);

    [Fact]
    public void A_service_is_shown_though_it_is_not_allowed() => Check(
        "SELECT * { ?b :by :author1 SERVICE :s { ?b :price ?p } }",
        """
        join ~800
          scan ?b :by :author1 [POS] ~8
          kept rows ~100
            service :s ?b ?p
        """);

    [Fact]
    public void Deep_nesting_is_planned_in_time_by_its_length()
    {
        var pattern = "?x :by ?y";
        for (var depth = 0; depth < 40; depth++) pattern = $"?x :by ?y{depth} . {{ {{ {pattern} }} UNION {{ ?x :title ?t{depth} }} }}";
        using var data = Asked.Data(Library);
        Assert.Contains("union", Asked.Explained(data, $"SELECT * {{ {pattern} }}"), StringComparison.Ordinal);
    }

    private static void Check(string query, string expected)
    {
        using var data = Asked.Data(Library);
        Assert.Equal(expected, Asked.Explained(data, query).TrimEnd('\n'));
    }
}
