using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

public sealed class ClosingTests : IDisposable
{
    private const int Count = 50_000;
    private readonly string _path = Path.GetTempFileName();

    public ClosingTests()
    {
        var builder = new DatasetBuilder();
        for (var i = 0; i < Count; i++)
            builder.Add(new Quad(new Triple(new Iri($"http://a/s{i}"), new Iri("http://a/p"), Literal.Of(i)), default));
        using var dataset = builder.Build();
        dataset.Save(_path);
    }

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("SELECT ?s ?o { ?s ?p ?o }")]
    [InlineData("SELECT ?s ?o { ?s ?p ?o } ORDER BY ?o")]
    [InlineData("SELECT ?o (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?o")]
    [InlineData("SELECT ?s ?t { ?s ?p ?o . ?t ?p ?o FILTER(STRLEN(STR(?s)) > 3) }")]
    public void A_result_that_is_read_after_its_dataset_was_closed_says_so_or_goes_on_and_never_ends_the_process(string query)
    {
        var dataset = Dataset.Open(_path);
        using var solutions = (Solutions)SparqlEngine.Execute(dataset, SparqlParser.Parse(query));
        Assert.True(solutions.MoveNext());
        dataset.Dispose();

        var fault = Record.Exception(() =>
        {
            while (solutions.MoveNext())
            {
                for (var column = 0; column < solutions.Variables.Length; column++) _ = solutions[column].ToTerm();
            }
        });

        if (fault is not null) Assert.IsType<ObjectDisposedException>(fault);
    }

    [Fact]
    public void A_closed_dataset_cannot_be_asked()
    {
        var dataset = Dataset.Open(_path);
        dataset.Dispose();

        Assert.Throws<ObjectDisposedException>(() => SparqlEngine.Execute(dataset, SparqlParser.Parse("ASK { ?s ?p ?o }")));
    }

    [Fact]
    public void The_file_is_let_go_when_dataset_and_result_are_disposed_of()
    {
        var dataset = Dataset.Open(_path);
        using (SparqlEngine.Execute(dataset, SparqlParser.Parse("SELECT ?s { ?s ?p 1 }")))
            dataset.Dispose();

        using var file = new FileStream(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(file.Length > 0);
    }
}
