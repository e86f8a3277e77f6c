using BenchmarkDotNet.Attributes;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Benchmarks;

/// <summary>
/// Queries on one graph, from text to the last cell read: every <c>*.rq</c> of the folder that PAPERGRAPH_BENCHMARK_QUERIES names, on the
/// N-Triples file that PAPERGRAPH_BENCHMARK_GRAPH names.
/// </summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private Dataset? _dataset;
    private string _text = "";

    /// <summary>The queries, by their files' names.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Named("PAPERGRAPH_BENCHMARK_QUERIES"), "*.rq")
        .Select(path => Path.GetFileName(path))
        .Order(StringComparer.Ordinal);

    [ParamsSource(nameof(Names))]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _dataset = Dataset.Load(Named("PAPERGRAPH_BENCHMARK_GRAPH"));
        _text = File.ReadAllText(Path.Combine(Named("PAPERGRAPH_BENCHMARK_QUERIES"), Query));
    }

    [GlobalCleanup]
    public void Cleanup() => _dataset!.Dispose();

    /// <summary>The bytes of all cells, so that each is read.</summary>
    [Benchmark]
    public long Ask()
    {
        using var solutions = (Solutions)SparqlEngine.Execute(_dataset!, SparqlParser.Parse(_text));
        var bytes = 0L;
        while (solutions.MoveNext())
        {
            for (var column = 0; column < solutions.Variables.Length; column++) bytes += solutions[column].Text.Length;
        }

        return bytes;
    }

    private static string Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } path
        ? path
        : throw new InvalidOperationException($"Set {variable}.");
}
