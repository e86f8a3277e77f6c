using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Model;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// Holds the triples that <see cref="RdfExport"/> makes of a graph to our own shapes. A large graph is never triples as a whole: some papers
/// at a time are a graph of their own, with all that they refer to, and the overlaps of the
/// whole between its concepts.
/// </summary>
public static class GraphCheck
{
    private const int MostResults = 10;

    /// <summary>
    /// Validates part by part. The report is that of the first part that does not conform, with its first results; or one that says that all
    /// do. A result is a fault of the program, whatever the input was.
    /// </summary>
    /// <exception cref="ArgumentException">A number of the options is below what it may be.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public static ValidationReport Run(
        KnowledgeGraph graph,
        ImmutableArray<ConceptPair> overlap,
        BuildDescription build,
        ResourceIris iris,
        GraphCheckOptions options,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.PapersAtOnce, nameof(options));
        var ties = ConceptTies.Of(graph, overlap);
        var shapes = ReadShapes();
        var rules = new ShaclOptions { Threads = options.Threads, ResultLimit = MostResults, Prefixes = Ontology.Prefixes(iris) };
        foreach (var papers in Sample(graph.Papers.Length, options.MostPapers).Chunk(options.PapersAtOnce))
        {
            var part = GraphPart.Of(graph, papers);
            using var triples = RdfExport.Load(part, ties.Within(graph, part), build, iris);
            var report = ShaclValidator.Validate(triples, shapes, rules, cancellation);
            if (!report.Conforms) return report;
        }

        return ValidationReport.Empty;
    }

    private static ShapesGraph ReadShapes()
    {
        var builder = new DatasetBuilder();
        ShippedShapes.Read(builder);
        using var dataset = builder.Build();
        return ShapesGraph.Read(dataset);
    }

    /// <summary>Ascending indices, at most so many, evenly spread from the first to the last.</summary>
    private static IEnumerable<int> Sample(int count, int? most)
    {
        if (most is not { } few || few >= count) return Enumerable.Range(0, count);
        ArgumentOutOfRangeException.ThrowIfLessThan(few, 2, nameof(most));
        return Enumerable.Range(0, few).Select(i => (int)((long)i * (count - 1) / (few - 1)));
    }
}
