using BenchmarkDotNet.Attributes;
using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;
using PaperGraph.Export;
using PaperGraph.Export.Networks;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>Graph to bytes, one writer at a time, into nothing.</summary>
[MemoryDiagnoser]
public class ExportBenchmarks
{
    private ExportContext? _context;

    /// <summary>The writers, by the file they write.</summary>
    public static IEnumerable<string> Files => GraphWriters.All.Select(static writer => writer.FileName);

    /// <summary>File that is written.</summary>
    [ParamsSource(nameof(Files))]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var corpus = BenchmarkCorpus.Read();
        var graph = BenchmarkCorpus.Link(BenchmarkCorpus.Annotate(corpus));
        _context = new ExportContext
        {
            Graph = graph,
            Overlap = ConceptOverlap.Of(Incidence.Of(graph), new ConceptOverlapOptions()),
            Network = Drawn(graph, NetworkProjection.Graph),
            Concepts = Drawn(graph, NetworkProjection.Concepts),
            Rejections = corpus.Diagnostics,
            Build = new BuildDescription { Version = "benchmark" },
        };
    }

    private static DrawnNetwork Drawn(KnowledgeGraph graph, NetworkProjection projection) =>
        DrawnNetwork.Of(Network.Of(graph, new NetworkOptions { Projection = projection }), new ForceAtlas2Options());

    [Benchmark]
    public void Write() => GraphWriters.All.Single(writer => string.Equals(writer.FileName, File, StringComparison.Ordinal)).Write(_context!, Stream.Null);
}
