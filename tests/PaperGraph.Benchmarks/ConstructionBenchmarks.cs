using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>Annotations to the frozen graph.</summary>
[MemoryDiagnoser]
public class ConstructionBenchmarks
{
    private ImmutableArray<Annotations> _annotations;

    [GlobalSetup]
    public void Setup() => _annotations = BenchmarkCorpus.Annotate(BenchmarkCorpus.Read());

    [Benchmark]
    public KnowledgeGraph Link() => BenchmarkCorpus.Link(_annotations);
}
