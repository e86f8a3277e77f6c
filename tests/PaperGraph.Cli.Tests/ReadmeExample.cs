using PaperGraph.Construction;
using PaperGraph.Corpus;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Cli.Tests;

/// <summary>The library use that README.md shows; what stands between the marks is compared with it.</summary>
internal static class ReadmeExample
{
    public static void Run(string folder, TextWriter output)
    {
        // README: begin
        var corpus = CorpusReader.Read([folder], new CorpusOptions(), progress: null, CancellationToken.None);
        var pipeline = ExtractionPipeline.Create(ExtractionModel.LoadShipped(), new ExtractionOptions());
        var builder = new KnowledgeGraphBuilder(new ConstructionOptions());
        foreach (var paper in corpus.Papers) builder.Add(pipeline.Annotate(paper));
        var graph = builder.Build();

        foreach (var edge in graph.PaperConcepts.Where(edge => edge.Role == PaperRole.Introduces).Take(5))
            output.WriteLine($"{graph.Papers[edge.Paper].Id} introduces {graph.Concepts[edge.Concept].PrefLabel} ({edge.Confidence:F2})");

        // README: end
    }
}
