using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Training;

namespace PaperGraph.Evaluation.Reports;

/// <summary>
/// Says in Markdown what a model was made from and how it does (Mitchell et al. 2019, cut to what can be known). The same training gives the same
/// card: no dates, no folders, no machine.
/// </summary>
public sealed record ModelCard
{
    /// <summary>Name of the model's file.</summary>
    public required string Name { get; init; }

    /// <summary>Files it was made from, in the order given.</summary>
    public required ImmutableArray<ModelCardFile> Files { get; init; }

    /// <summary>The papers it was trained on, those held out left out.</summary>
    public required ImmutableArray<GoldPaper> Trained { get; init; }

    /// <summary>How it was trained.</summary>
    public required TrainingOptions Options { get; init; }

    /// <summary>How it does on papers that it has not seen; null where none were kept apart.</summary>
    public EvaluationReport? HeldOut { get; init; }

    /// <summary>Writes the card, with LF line ends.</summary>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# Model card: {Name}\n\nTrained by `papergraph train`. The same files, options and program give the same bytes.\n\n## Data\n\n");
        output.Write("| file | used for | papers | licence | SHA-256 |\n|---|---|---|---|---|\n");
        foreach (var file in Files)
            output.Write(FormattableString.Invariant($"| {Cell(file.Name)} | {file.Use} | {file.Papers} | {Cell(file.Licence ?? "not stated")} | `{file.Sha256}` |\n"));
        output.Write(FormattableString.Invariant($"\nTrained on {Trained.Length} papers"));
        if (Options.HoldOut.Length > 0) output.Write($", without those whose identifier begins with {string.Join(", ", Options.HoldOut.Select(prefix => $"`{prefix}`"))}");
        output.Write(".\n\n## Labels\n\n| label | mentions |\n|---|---|\n");
        var counts = Trained.SelectMany(paper => paper.Mentions).CountBy(mention => mention.Type, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var label in GoldLabels.Sorted(counts.Keys)) output.Write(FormattableString.Invariant($"| {Cell(label)} | {counts[label]} |\n"));
        output.Write(FormattableString.Invariant($"\n## Options\n\nSeed {Options.Seed}. Tagger: {Tagger()}.\n\n## Figures\n\n"));
        WriteFigures(output);
    }

    private void WriteFigures(TextWriter output)
    {
        if (HeldOut is null)
        {
            output.Write("No papers were kept apart, so how well it does is not known here.\n");
            return;
        }

        output.Write(FormattableString.Invariant($"On {HeldOut.Documents.Length} papers that it has not seen; per cent.\n\n| row | P | R | F1 |\n|---|---|---|---|\n"));
        foreach (var figure in HeldOut.Figures)
            output.Write(FormattableString.Invariant($"| {Cell(figure.Row)} | {100 * figure.Precision:F1} | {100 * figure.Recall:F1} | {100 * figure.F1:F1} |\n"));
    }

    private string Tagger()
    {
        var shown = Options.Tagger.ToString();
        var (start, end) = (shown.IndexOf('{', StringComparison.Ordinal), shown.LastIndexOf('}'));
        return shown[(start + 1)..end].Trim();
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
