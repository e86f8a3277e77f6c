using BenchmarkDotNet.Attributes;
using PaperGraph.Rdf;

namespace PaperGraph.Benchmarks;

/// <summary>
/// From N-Triples in memory to a dataset, to a file, and back to a first answer. 100,000 triples of <see cref="SyntheticGraph"/>.
/// </summary>
[MemoryDiagnoser]
public class DatasetBenchmarks
{
    private const int Triples = 100_000;

    private byte[] _text = [];
    private byte[] _last = [];
    private Dataset? _dataset;
    private string _path = "";

    [GlobalSetup]
    public void Setup()
    {
        using var stream = new MemoryStream();
        SyntheticGraph.Write(Triples, stream);
        _text = stream.ToArray();
        _dataset = Load();
        _last = _dataset.Terms[_dataset.Terms.Iris.End - 1].Text.ToArray();
        _path = Path.GetTempFileName();
        _dataset.Save(_path);
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_path);

    [Benchmark(Description = "N-Triples, read only")]
    public int Parse()
    {
        var counter = new Counter();
        RdfReader.Read(new MemoryStream(_text), RdfSyntax.NTriples, counter);
        return counter.Count;
    }

    [Benchmark(Description = "N-Triples to dataset")]
    public Dataset Load()
    {
        var builder = new DatasetBuilder();
        RdfReader.Read(new MemoryStream(_text), RdfSyntax.NTriples, builder);
        return builder.Build();
    }

    [Benchmark]
    public void Save() => _dataset!.Save(Stream.Null);

    [Benchmark(Description = "open, first answer")]
    public int OpenAndFind()
    {
        using var dataset = Dataset.Open(_path);
        return dataset.DefaultGraph.CountOf(dataset.Terms.Find(TermView.Iri(_last)), 0, 0);
    }

    [Benchmark(Description = "open, verify all")]
    public void OpenAndVerify()
    {
        using var dataset = Dataset.Open(_path);
        dataset.Verify();
    }

    [Benchmark(Description = "find each term")]
    public long FindTerms()
    {
        var sum = 0L;
        for (var id = 1; id <= _dataset!.Terms.Count; id++) sum += _dataset.Terms.Find(_dataset.Terms[id]);
        return sum;
    }

    private sealed class Counter : IQuadSink
    {
        public int Count { get; private set; }

        public void OnQuad(in QuadView quad) => Count++;
    }
}
