using BenchmarkDotNet.Attributes;
using PaperGraph.Corpus;

namespace PaperGraph.Benchmarks;

/// <summary>Files to papers: decoding, parsing, cleaning, joining duplicates.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    [Benchmark]
    public PaperCorpus Read() => BenchmarkCorpus.Read();
}
