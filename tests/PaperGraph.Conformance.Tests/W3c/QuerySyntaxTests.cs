using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The syntax suites of SPARQL 1.0 and SPARQL 1.1, queries only.</summary>
public sealed class QuerySyntaxTests(ManifestShelf shelf) : IClassFixture<ManifestShelf>
{
    public static TheoryData<string, string> Entries => Manifest.Rows(
        [
            "sparql/sparql10/manifest-syntax.ttl",
            "sparql/sparql11/syntax-query/manifest.ttl",
            "sparql/sparql11/syntax-fed/manifest.ttl",
        ],
        test => test.Type.Contains("SyntaxTest", StringComparison.Ordinal));

    /// <summary>Of the other suites: what can be evaluated can be parsed.</summary>
    public static TheoryData<string, string> Evaluated => Manifest.Rows(
        ["sparql/sparql10/manifest-evaluation.ttl", "sparql/sparql11/manifest-sparql11-query.ttl", "sparql/sparql11/service/manifest.ttl"],
        test => test.Type == "QueryEvaluationTest");

    [SkippableTheory]
    [MemberData(nameof(Entries))]
    public void Parses_or_refuses_as_the_suite_says(string manifest, string entry)
    {
        var test = shelf.Entry(manifest, entry);
        switch (test.Type)
        {
            case "PositiveSyntaxTest" or "PositiveSyntaxTest11":
                QueryFiles.Parse(test);
                break;
            case "NegativeSyntaxTest" or "NegativeSyntaxTest11":
                Assert.Throws<SparqlSyntaxException>(() => QueryFiles.Parse(test));
                break;
            default:
                Assert.Fail($"a type of test that is not known: {test.Type}");
                break;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Evaluated))]
    public void Parses_what_is_to_be_evaluated(string manifest, string entry) => QueryFiles.Parse(shelf.Entry(manifest, entry));
}
