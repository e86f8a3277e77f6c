using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Cli.Building;
using PaperGraph.Model;

namespace PaperGraph.Cli.Terminal;

/// <summary>The figures at the end of a build, as name and value.</summary>
internal sealed record BuildSummary(ImmutableArray<(string Name, string Value)> Rows, string Folder)
{
    public static BuildSummary Of(BuildRequest request, BuildOutcome outcome)
    {
        var graph = outcome.Graph;
        var duplicates = outcome.Corpus.RecordCount - outcome.Corpus.Papers.Length;
        return new BuildSummary(
            [
                ("papers", $"{Number(graph.Papers.Length)} from {Number(outcome.Corpus.Files.Length)} files, {Number(duplicates)} duplicates joined"),
                ("rejected", Number(outcome.RejectionCount)),
                ("concepts", $"{Number(graph.Concepts.Length)}: {ByType(graph)}"),
                ("mentions", Number(graph.Mentions.Length)),
                ("introduced", Number(graph.PaperConcepts.Count(static edge => edge.Role == PaperRole.Introduces))),
                ("repositories", Number(graph.Repositories.Length)),
                ("relations", Number(graph.Relations.Length)),
                ("merges", Number(graph.Merges.Length)),
            ],
            request.Output);
    }

    private static string ByType(KnowledgeGraph graph)
    {
        var counts = graph.Concepts.CountBy(static concept => concept.Type).ToDictionary();
        return string.Join(", ", Enum.GetValues<ConceptType>().Select(type => $"{Number(counts.GetValueOrDefault(type))} {Name(type)}"));
    }

    private static string Name(ConceptType type) => type switch
    {
        ConceptType.Method => "methods",
        ConceptType.Task => "tasks",
        ConceptType.Dataset => "datasets",
        ConceptType.Metric => "metrics",
        _ => "other",
    };

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
