using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Training;
using PaperGraph.Model;

namespace PaperGraph.Cli.Commands;

/// <summary>What <c>train</c> was asked for.</summary>
internal sealed record TrainRequest
{
    public required ImmutableArray<string> Gold { get; init; }

    public required ImmutableArray<string> Texts { get; init; }

    public required ImmutableArray<string> Raw { get; init; }

    public required IReadOnlyDictionary<string, string> Licences { get; init; }

    public required TrainingOptions Options { get; init; }

    public required string Output { get; init; }

    /// <summary>The files for the model card; texts and raw inputs only where they are single files.</summary>
    /// <param name="texts">Papers that labels without texts belong to.</param>
    public ImmutableArray<ModelCardFile> DescribeFiles(IReadOnlyDictionary<PaperId, Paper> texts) =>
    [
        .. Gold.Select(path => GoldFiles.Describe(path, "labels", GoldReader.Read([path], texts, []).Length, Licences)),
        .. Texts.Where(File.Exists).Except(Raw, StringComparer.Ordinal).Select(path => GoldFiles.Describe(path, "texts", papers: null, Licences)),
        .. Raw.Where(File.Exists).Select(path => GoldFiles.Describe(path, "words", papers: null, Licences)),
    ];
}
