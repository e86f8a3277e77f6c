using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Training;

namespace PaperGraph.Evaluation.Reports;

/// <summary>
/// Says in Markdown what a model was made from and how it does (Mitchell et al. 2019, cut to what can be known). The same training gives
/// the same card: no dates, no folders, no machine.
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
        Lines(output, $"# Model card: {Name}", "", "Trained by `papergraph train`. The same files, options and program give the same bytes.", "");
        Lines(output, "## Data", "", "| file | used for | papers | licence | SHA-256 |", "|---|---|---|---|---|");
        foreach (var file in Files)
            Lines(output, $"| {Cell(file.Name)} | {file.Use} | {file.Papers} | {Cell(file.Licence ?? "not stated")} | `{file.Sha256}` |");
        var heldOut = string.Join(", ", Options.HoldOut.Select(prefix => $"`{prefix}`"));
        var without = heldOut.Length == 0 ? "" : $", without those whose identifier begins with {heldOut}";
        Lines(output, "", $"Trained on {Trained.Length} papers{without}.", "", "## Labels", "", "| label | mentions |", "|---|---|");
        var labels = Trained.SelectMany(paper => paper.Mentions).Select(mention => mention.Type).ToList();
        var counts = labels.CountBy(label => label, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var label in GoldLabels.Sorted(labels)) Lines(output, $"| {Cell(label)} | {counts[label]} |");
        Lines(output, "", "## Options", "", string.Create(CultureInfo.InvariantCulture, $"- Seed {Options.Seed}, {Options.CrossFits} taggers for what learns on top"));
        WriteOptions(output, "Word vectors", Options.Vectors);
        WriteOptions(output, "Encoder", Options.Encoder);
        WriteOptions(output, "Tagger", Options.Tagger);
        WriteOptions(output, "Term ranker", Options.Terms);
        Lines(output, "", "## Figures", "");
        WriteFigures(output);
    }

    private void WriteFigures(TextWriter output)
    {
        if (HeldOut is null)
        {
            Lines(output, "No papers were kept apart, so how well it does is not known here.");
            return;
        }

        Lines(output, $"On {HeldOut.Documents.Length} papers that it has not seen; per cent.", "", "| row | P | R | F1 |", "|---|---|---|---|");
        foreach (var figure in HeldOut.Figures)
        {
            var shares = FormattableString.Invariant($"{100 * figure.Precision:F1} | {100 * figure.Recall:F1} | {100 * figure.F1:F1}");
            Lines(output, $"| {Cell(figure.Row)} | {shares} |");
        }
    }

    private static void Lines(TextWriter output, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            output.Write(line);
            output.Write('\n');
        }
    }

    private static void WriteOptions(TextWriter output, string part, object? options)
    {
        var shown = options?.ToString() ?? "{ none }";
        var (start, end) = (shown.IndexOf('{', StringComparison.Ordinal), shown.LastIndexOf('}'));
        Lines(output, $"- {part}: {shown[(start + 1)..end].Trim()}");
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
