using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Logging;
using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;
using PaperGraph.Construction;
using PaperGraph.Corpus;
using PaperGraph.Export;
using PaperGraph.Export.Networks;
using PaperGraph.Export.Output;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Cli.Building;

/// <summary>One build from files to folder: read, extract, link, lay out, write.</summary>
internal static class GraphBuild
{
    /// <summary>Runs a whole build; the output folder changes at the very end or not at all.</summary>
    /// <exception cref="BuildException">There is nothing to build, or a file of the request cannot be used.</exception>
    /// <exception cref="OutputException">The output cannot be written; what stood there is untouched.</exception>
    public static BuildOutcome Run(BuildRequest request, IProgress<BuildProgress> progress, ILogger logger, CancellationToken cancellation)
    {
        using var folder = OutputFolder.Open(request.Output);

        // The model and the corpus do not need each other: read both at once.
        var model = Task.Run(() => LoadPipeline(request), cancellation);
        var corpus = ReadCorpus(request, progress, cancellation);
        logger.LogInformation("Read {Records} records of {Files} files: {Papers} papers", corpus.RecordCount, corpus.Files.Length, corpus.Papers.Length);
        var (thesaurus, thesaurusFaults) = ReadThesaurus(request.Thesaurus);
        ImmutableArray<Diagnostic> diagnostics = [.. corpus.Diagnostics, .. thesaurusFaults];
        if (corpus.Papers.IsEmpty) throw new BuildException(NothingToBuild(diagnostics));

        var pipeline = model.GetAwaiter().GetResult();
        var annotations = Extract(corpus.Papers, pipeline, request.Threads, progress, cancellation);
        logger.LogInformation("Extracted {Mentions} mentions", annotations.Sum(static paper => paper.Mentions.Length));
        var graph = Link(annotations, thesaurus, progress, cancellation);
        logger.LogInformation("Linked {Mentions} mentions to {Concepts} concepts", graph.Mentions.Length, graph.Concepts.Length);

        var build = Describe(request, corpus, pipeline);
        // Nothing of the layout is looked at: compare concepts and check the graph meanwhile.
        var overlap = Task.Run(
            () => ConceptOverlap.Of(Incidence.Of(graph), new ConceptOverlapOptions { Threads = request.Threads }, cancellation), cancellation);
        var validation = request.Validate
            ? Task.Run(() => GraphValidation.Require(graph, overlap.GetAwaiter().GetResult(), build, request, cancellation), cancellation)
            : Task.CompletedTask;
        progress.Report(new BuildProgress(BuildStage.LayingOut, 0, 1, 0));
        var layout = new ForceAtlas2Options { Threads = request.Threads };
        var options = request.Network with { Threads = request.Threads };
        var network = DrawnNetwork.Of(Network.Of(graph, options, cancellation), layout, cancellation);
        options = options with { Projection = NetworkProjection.Concepts };
        var concepts = DrawnNetwork.Of(Network.Of(graph, options, cancellation), layout, cancellation);
        logger.LogInformation("Laid out {Nodes} nodes, and {Concepts} concepts that meet", network.Network.NodeCount, concepts.Network.NodeCount);
        progress.Report(new BuildProgress(BuildStage.LayingOut, 1, 1, 0));

        validation.GetAwaiter().GetResult();
        progress.Report(new BuildProgress(BuildStage.Writing, 0, 1, 0));
        var context = new ExportContext
        {
            Graph = graph,
            Overlap = overlap.GetAwaiter().GetResult(),
            Network = network,
            Concepts = concepts,
            Rejections = diagnostics,
            Build = build,
            BaseIri = request.BaseIri,
        };
        foreach (var file in folder.Write(context, WritersOf(request), request.Threads, cancellation))
            logger.LogInformation("Wrote {File}, {Bytes} bytes", file.Name, file.Bytes);
        progress.Report(new BuildProgress(BuildStage.Writing, 1, 1, 0));
        return new BuildOutcome(corpus, graph, diagnostics);
    }

    private static ImmutableArray<IGraphWriter> WritersOf(BuildRequest request) =>
        [
            .. request.Index ? [GraphWriters.Index] : ImmutableArray<IGraphWriter>.Empty,
            .. GraphWriters.All,
            .. request.Also.SelectMany(static format => GraphWriters.Optional(format)),
        ];

    private static ExtractionPipeline LoadPipeline(BuildRequest request)
    {
        if (request.Model is not { } path) return ExtractionPipeline.Create(ExtractionModel.LoadShipped(), new ExtractionOptions());
        try
        {
            using var file = File.OpenRead(path);
            var model = ExtractionModel.Load(file);
            return model.TagsConcepts
                ? ExtractionPipeline.Create(model, new ExtractionOptions())
                : throw new BuildException(
                    $"cannot build a graph with the model '{path}': it finds {string.Join(", ", model.Tagger.Labels.Types)}, and a graph is made of "
                    + $"{string.Join(", ", Enum.GetNames<ConceptType>())}; 'papergraph extract' works with any labels");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new BuildException($"cannot use the model '{path}': {fault.Message}", fault);
        }
    }

    private static PaperCorpus ReadCorpus(BuildRequest request, IProgress<BuildProgress> progress, CancellationToken cancellation)
    {
        var options = new CorpusOptions { Format = request.Format, Threads = request.Threads };
        var bytes = new Relay<CorpusProgress>(read =>
            progress.Report(new BuildProgress(BuildStage.Reading, read.BytesRead, Math.Max(1, read.TotalBytes), read.Records)));
        return CorpusReader.Read(request.Inputs, options, bytes, cancellation);
    }

    private static (Thesaurus Thesaurus, ImmutableArray<Diagnostic> Diagnostics) ReadThesaurus(string? path)
    {
        if (path is null) return (Thesaurus.Empty, []);
        try
        {
            using var reader = new StreamReader(path);
            return Thesaurus.Read(reader, Path.GetFileName(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BuildException($"cannot read the thesaurus '{path}': {fault.Message}", fault);
        }
    }

    // Papers are annotated in any order and kept in theirs.
    private static Annotations[] Extract(
        ImmutableArray<Paper> papers, ExtractionPipeline pipeline, int threads, IProgress<BuildProgress> progress, CancellationToken cancellation)
    {
        const int ReportEvery = 256;
        var annotations = new Annotations[papers.Length];
        var done = 0;
        Parallel.For(0, papers.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, i =>
        {
            annotations[i] = pipeline.Annotate(papers[i]);
            var count = Interlocked.Increment(ref done);
            if (count % ReportEvery == 0 || count == papers.Length)
                progress.Report(new BuildProgress(BuildStage.Extracting, count, papers.Length, count));
        });
        return annotations;
    }

    private static KnowledgeGraph Link(Annotations[] annotations, Thesaurus thesaurus, IProgress<BuildProgress> progress, CancellationToken cancellation)
    {
        progress.Report(new BuildProgress(BuildStage.Linking, 0, 1, 0));
        var builder = new KnowledgeGraphBuilder(new ConstructionOptions { Thesaurus = thesaurus });
        foreach (var paper in annotations) builder.Add(paper);
        var graph = builder.Build(cancellation);
        progress.Report(new BuildProgress(BuildStage.Linking, 1, 1, 0));
        return graph;
    }

    private static BuildDescription Describe(BuildRequest request, PaperCorpus corpus, ExtractionPipeline pipeline)
    {
        var rejected = corpus.Diagnostics.Where(static diagnostic => diagnostic.IsRejection)
            .CountBy(static diagnostic => diagnostic.Place.File, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return new BuildDescription
        {
            Version = ProductVersion(),
            Models = [.. pipeline.Extractors.Select(static extractor => new NamedValue(extractor.Id.Name, extractor.Id.Version))],
            Options =
            [
                new NamedValue("base", request.BaseIri),
                new NamedValue("format", request.Format ?? "auto"),
                new NamedValue("min-support", request.Network.MinSupport?.ToString(CultureInfo.InvariantCulture) ?? "auto"),
                new NamedValue("model", request.Model is null ? "shipped" : Path.GetFileName(request.Model)),
                new NamedValue("projection", request.Network.Projection.ToString().ToLowerInvariant()),
                new NamedValue("thesaurus", request.Thesaurus is null ? "none" : Path.GetFileName(request.Thesaurus)),
                new NamedValue("types", request.Network.Types.IsEmpty ? "all" : string.Join(',', request.Network.Types)),
            ],
            Inputs = [.. corpus.Files.Select(file => new InputFile(file.Name, file.Format, file.Records, rejected.GetValueOrDefault(file.Name)))],
            CorpusCounts =
            [
                new NamedCount("records", corpus.RecordCount),
                new NamedCount("duplicates", corpus.RecordCount - corpus.Papers.Length),
            ],
        };
    }

    private static string ProductVersion() =>
        typeof(GraphBuild).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? throw new InvalidOperationException("The program carries no version.");

    private static string NothingToBuild(ImmutableArray<Diagnostic> diagnostics)
    {
        var first = diagnostics.FirstOrDefault(static diagnostic => diagnostic.IsRejection);
        return first is null
            ? "no papers in the inputs; nothing was written"
            : $"no papers in the inputs; nothing was written. First fault: {first.Place}: {first.Reason} ({first.Code.ToIdentifier()})";
    }

    private sealed class Relay<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
