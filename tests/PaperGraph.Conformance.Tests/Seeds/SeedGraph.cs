using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;
using PaperGraph.Construction;
using PaperGraph.Corpus;
using PaperGraph.Export;
using PaperGraph.Export.Networks;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Conformance.Tests.Seeds;

/// <summary>The two seed pages, read and linked once for all tests.</summary>
public sealed class SeedGraph
{
    private readonly Lazy<(PaperCorpus Corpus, KnowledgeGraph Graph)> _built = new(Build);
    private readonly Lazy<ExportContext> _context;

    public SeedGraph() => _context = new Lazy<ExportContext>(Describe);

    /// <summary>What was read.</summary>
    public PaperCorpus Corpus => _built.Value.Corpus;

    /// <summary>What was made of it.</summary>
    public KnowledgeGraph Graph => _built.Value.Graph;

    /// <summary>What writers are given.</summary>
    public ExportContext Context => _context.Value;

    private ExportContext Describe() => new()
    {
        Graph = Graph,
        Overlap = ConceptOverlap.Of(Incidence.Of(Graph), new ConceptOverlapOptions()),
        Network = Drawn(NetworkProjection.Graph),
        Concepts = Drawn(NetworkProjection.Concepts),
        Rejections = Corpus.Diagnostics,
        Build = new BuildDescription { Version = "test" },
    };

    private DrawnNetwork Drawn(NetworkProjection projection) =>
        DrawnNetwork.Of(Network.Of(Graph, new NetworkOptions { Projection = projection }), new ForceAtlas2Options { Iterations = 1 });

    private static (PaperCorpus Corpus, KnowledgeGraph Graph) Build()
    {
        var corpus = CorpusReader.Read([SharedFolder.Require("seeds")], new CorpusOptions(), null, CancellationToken.None);
        var pipeline = ExtractionPipeline.Create(ExtractionModel.LoadShipped(), new ExtractionOptions());
        var builder = new KnowledgeGraphBuilder(new ConstructionOptions());
        foreach (var paper in corpus.Papers) builder.Add(pipeline.Annotate(paper));
        return (corpus, builder.Build());
    }
}
