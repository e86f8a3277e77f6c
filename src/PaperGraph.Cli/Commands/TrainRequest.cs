using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Training;

namespace PaperGraph.Cli.Commands;

/// <summary>What <c>train</c> was asked for.</summary>
internal sealed record TrainRequest
{
    public required ImmutableArray<string> Gold { get; init; }

    public required ImmutableArray<string> Raw { get; init; }

    public required IReadOnlyDictionary<string, string> Licences { get; init; }

    public required TrainingOptions Options { get; init; }

    public required string Output { get; init; }

    /// <summary>The files for the model card; raw inputs only where they are single files.</summary>
    public ImmutableArray<ModelCardFile> DescribeFiles() =>
    [
        .. Gold.Select(path => GoldFiles.Describe(path, "labels", GoldReader.Read(path).Length, Licences)),
        .. Raw.Where(File.Exists).Select(path => GoldFiles.Describe(path, "words", papers: null, Licences)),
    ];
}
