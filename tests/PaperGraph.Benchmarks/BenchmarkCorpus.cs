using System.Collections.Immutable;
using PaperGraph.Construction;
using PaperGraph.Corpus;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>
/// What the benchmarks work on: the samples of this repository, or whatever file or folder the variable PAPERGRAPH_BENCHMARK_INPUT names.
/// </summary>
internal static class BenchmarkCorpus
{
    /// <summary>File or folder that is read.</summary>
    public static string InputPath()
    {
        if (Environment.GetEnvironmentVariable("PAPERGRAPH_BENCHMARK_INPUT") is { Length: > 0 } set) return set;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "tests", "samples");
            if (Directory.Exists(samples)) return samples;
        }

        throw new DirectoryNotFoundException("tests/samples is not above the benchmark's folder; set PAPERGRAPH_BENCHMARK_INPUT.");
    }

    public static PaperCorpus Read() => CorpusReader.Read([InputPath()], new CorpusOptions(), null, CancellationToken.None);

    public static ExtractionPipeline Pipeline() => ExtractionPipeline.Create(ExtractionModel.LoadShipped(), new ExtractionOptions());

    public static ImmutableArray<Annotations> Annotate(PaperCorpus corpus)
    {
        var pipeline = Pipeline();
        return [.. corpus.Papers.Select(pipeline.Annotate)];
    }

    public static KnowledgeGraph Link(ImmutableArray<Annotations> annotations)
    {
        var builder = new KnowledgeGraphBuilder(new ConstructionOptions());
        foreach (var paper in annotations) builder.Add(paper);
        return builder.Build();
    }
}
