using BenchmarkDotNet.Attributes;
using PaperGraph.Analysis.Layout;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>Graph to positions and sizes.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private KnowledgeGraph? _graph;

    [GlobalSetup]
    public void Setup() => _graph = BenchmarkCorpus.Link(BenchmarkCorpus.Annotate(BenchmarkCorpus.Read()));

    [Benchmark]
    public NodeLayout Lay() => GraphLayout.Of(_graph!, new ForceAtlas2Options());
}
