using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Syntax;

public class MutationTests
{
    private const string Pieces = "{}()[].;,?$:<>\"'\\@^|/!=&*+-_#%a1é\n \uD800";

    private static readonly SparqlParserOptions Options = new() { Prefixes = new PrefixMap(("", new Iri("e:"))) };

    private static readonly string[] Queries =
    [
        "PREFIX p: <http://x/> SELECT DISTINCT ?s (COUNT(DISTINCT ?o) AS ?n) FROM <g:1> WHERE { "
            + "?s p:a\\,b/^:q*|!(:r|^a) ?o ; a :T, [ :k 'v'@en-GB ] . "
            + "FILTER(?o >= -1.5e3 && REGEX(STR(?s), \"^\\u0041.\\\"\", 'i') || ?o NOT IN (1, .5)) } "
            + "GROUP BY ?s HAVING(SUM(?o) > 0) ORDER BY DESC(?n) LIMIT 5 OFFSET 1",
        "CONSTRUCT { ?s :p _:b . (1 2) :q [] } WHERE { "
            + "{ ?s ?p ?o } UNION { GRAPH ?g { ?s ?p '''long\n'''^^:t } } OPTIONAL { ?s :r ?x MINUS { ?x :y ?z } } "
            + "BIND(IF(BOUND(?x), 1, COALESCE(?y, :f(?z))) AS ?w) VALUES (?u ?v) { (UNDEF true) (:a \"b\") } "
            + "FILTER NOT EXISTS { ?s :p+ ?t } # end\n }",
        "BASE <http://b/> ASK { SERVICE SILENT <s> { ?a :b%41.c ?c } "
            + "{ SELECT (GROUP_CONCAT(?x; SEPARATOR=', ') AS ?y) { ?z ?z ?x } } } VALUES ?y { 'q' }",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_mutated_query_is_a_query_or_a_syntax_fault(int which)
    {
        SparqlParser.Parse(Queries[which], Options);
        var random = new Random(which);
        for (var round = 0; round < 4000; round++)
        {
            var text = Mutate(Queries[which], random);
            try
            {
                Assert.NotNull(SparqlParser.Parse(text, Options).Pattern.ToString());
            }
            catch (SparqlSyntaxException fault)
            {
                Assert.InRange(fault.Line, 1, 1 + text.Length);
                Assert.InRange(fault.Column, 1, 1 + text.Length);
            }
        }
    }

    /// <summary>Takes out, puts in, doubles or swaps a few pieces; cuts off now and then.</summary>
    private static string Mutate(string text, Random random)
    {
        for (var i = random.Next(1, 4); i > 0 && text.Length > 1; i--)
        {
            var at = random.Next(text.Length);
            var length = random.Next(1, Math.Min(12, text.Length - at) + 1);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)].ToString()),
                2 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
                3 => text.Remove(at, 1).Insert(at, Pieces[random.Next(Pieces.Length)].ToString()),
                _ when random.Next(10) == 0 => text[..at],
                _ => text.Remove(at, length).Insert(random.Next(text.Length - length + 1), text.Substring(at, length)),
            };
        }

        return text;
    }
}
