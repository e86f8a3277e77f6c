using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Syntax;

public class TerminalTests
{
    private static readonly SparqlParserOptions Options =
        new() { Prefixes = new PrefixMap(("", new Iri("e:")), ("a.b-c", new Iri("f:")), ("é", new Iri("g:"))) };

    [Theory]
    [InlineData(":", "<e:>")]
    [InlineData(":a.b.c", "<e:a.b.c>")]
    [InlineData(":1:%41\\,\\.x\\~", "<e:1:%41,.x~>")]
    [InlineData(":a\\.", "<e:a.>")]
    [InlineData("a.b-c:x", "<f:x>")]
    [InlineData("é:漢字·", "<g:漢字·>")]
    [InlineData(":𝛽", "<e:𝛽>")]
    [InlineData("\\u00e9:\\U0001D6FD", "<g:𝛽>")]
    [InlineData("<x:\\u0041>", "<x:A>")]
    [InlineData("<x:a%20b?q#f>", "<x:a%20b?q#f>")]
    [InlineData("''", "\"\"")]
    [InlineData("\"a'b\\\"\\t\\\\u0041\"", "\"a'b\"\t\\u0041\"")]
    [InlineData("'''a''b\n\\''''", "\"a''b\n'\"")]
    [InlineData("\"\"\"a\"\"\\\"\"\"\"@en-GB", "\"a\"\"\"\"@en-gb")]
    [InlineData("'x'^^:t", "\"x\"^^<e:t>")]
    [InlineData("'x'^^<http://www.w3.org/2001/XMLSchema#string>", "\"x\"")]
    [InlineData("-1", "\"-1\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("+.5", "\"+.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [InlineData("01.50", "\"01.50\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [InlineData("1.e-7", "\"1.e-7\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [InlineData("1E9", "\"1E9\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [InlineData("TRUE", "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>")]
    public void Terms_are_read_as_they_are_meant(string written, string term)
    {
        var query = SparqlParser.Parse($"ASK {{ ?s ?p {written}. }}", Options);
        Assert.Equal($"(bgp (?s ?p {term}))", query.Pattern.ToString());
    }

    [Theory]
    [InlineData("ASK{?s:p?o}", "(bgp (?s <e:p> ?o))")]
    [InlineData("ask#?\r\n{$s\t:p\n?1é}", "(bgp (?s <e:p> ?1é))")]
    [InlineData(
        "ASK{?s:p 1.?s:p 2}",
        "(bgp (?s <e:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>) (?s <e:p> \"2\"^^<http://www.w3.org/2001/XMLSchema#integer>))")]
    [InlineData("ASK{?s:p<e:o>.}", "(bgp (?s <e:p> <e:o>))")]
    [InlineData("ASK{_:a.b:p _:1.}", "(bgp (_:a.b <e:p> _:1))")]
    [InlineData("ASK{:s<x:#p>:o#}\n}", "(bgp (<e:s> <x:#p> <e:o>))")]
    public void Blanks_stand_only_where_they_are_needed(string query, string algebra) =>
        Assert.Equal(algebra, SparqlParser.Parse(query, Options).Pattern.ToString());
}
