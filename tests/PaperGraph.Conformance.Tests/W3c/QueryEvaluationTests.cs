using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The evaluation suites of SPARQL 1.0 and SPARQL 1.1 Query, and those of the results formats.</summary>
public sealed class QueryEvaluationTests(ManifestShelf shelf) : IClassFixture<ManifestShelf>
{
    public static TheoryData<string, string> Entries => Manifest.Rows(
        [
            "sparql/sparql10/manifest-evaluation.ttl",
            "sparql/sparql11/manifest-sparql11-query.ttl",
            "sparql/sparql11/manifest-sparql11-results.ttl",
        ],
        test => !test.Type.Contains("SyntaxTest", StringComparison.Ordinal));

    [SkippableTheory]
    [MemberData(nameof(Entries))]
    public void Answers_as_the_suite_says(string manifest, string entry)
    {
        var test = shelf.Entry(manifest, entry);
        Assert.True(test.Type is "QueryEvaluationTest" or "CSVResultFormatTest", $"a type of test that is not known: {test.Type}");
        var query = QueryFiles.Parse(test);
        using var dataset = Load(test, query);
        using var result = SparqlEngine.Execute(dataset, query);
        Assert.Null(ResultComparison.Difference(ExpectedResult.Load(test.Result!), result, IsOrdered(query), test.IsLax));
    }

    /// <summary>The graphs that the manifest names, and as named graphs those that the query names itself.</summary>
    private static Dataset Load(ManifestEntry test, SparqlQuery query)
    {
        var builder = new DatasetBuilder();
        foreach (var file in test.Data) builder.Load(file, default);
        var named = test.GraphData.Concat(query.From.Concat(query.FromNamed).Select(iri => (Name: iri.Value, File: iri.Value)));
        foreach (var (name, file) in named.Distinct()) builder.Load(file, new GraphName(new Iri(name)));
        return builder.Build();
    }

    private static bool IsOrdered(SparqlQuery query)
    {
        var pattern = query.Pattern;
        while (true)
        {
            switch (pattern)
            {
                case SlicePattern slice:
                    pattern = slice.Pattern;
                    break;
                case DistinctPattern distinct:
                    pattern = distinct.Pattern;
                    break;
                case ProjectPattern project:
                    pattern = project.Pattern;
                    break;
                default:
                    return pattern is OrderPattern;
            }
        }
    }
}
