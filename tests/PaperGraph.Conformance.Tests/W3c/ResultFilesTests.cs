using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Results;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The result files of the SPARQL suites, whatever format they are in, survive every format of ours.</summary>
public sealed class ResultFilesTests
{
    [SkippableTheory]
    [InlineData("sparql/sparql10/manifest-evaluation.ttl", 200)]
    [InlineData("sparql/sparql11/manifest-sparql11-query.ttl", 200)]
    [InlineData("sparql/sparql11/manifest-sparql11-results.ttl", 8)]
    public void Every_result_is_read_and_written_and_is_the_same(string manifest, int least)
    {
        W3cFolder.Require();
        var count = 0;
        var entries = Manifest.Entries(manifest).Where(entry => entry.Type is "QueryEvaluationTest" or "CSVResultFormatTest");
        foreach (var file in entries.Select(entry => entry.Result!).Distinct())
        {
            var expected = ExpectedResult.Load(file);
            count++;
            if (expected.Graph is not null) continue;
            foreach (var format in new[] { ResultsFormat.Json, ResultsFormat.Xml, ResultsFormat.Tsv })
            {
                using var written = Result(expected);
                using var stream = new MemoryStream();
                ResultsWriter.Write(written, format, stream);
                stream.Position = 0;
                using var read = ResultsReader.Read(stream, format, file);
                Assert.True(ResultComparison.Difference(expected, read) is null, $"{file} as {format}");
            }
        }

        Assert.True(count >= least, $"{count} files");
    }

    private static QueryResult Result(ExpectedResult result)
    {
        if (result.Answer is { } answer) return new BooleanResult(answer);
        var table = new SolutionTable(result.Variables);
        foreach (var row in result.Rows!) table.AddRow(row.AsSpan());
        return table;
    }
}
