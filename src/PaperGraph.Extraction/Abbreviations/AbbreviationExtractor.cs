using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>
/// Pairs short forms with the long forms the text gives: "long form (SF)", "SF (long form)", "long form, called SF", "SF: Long Form" in a
/// title. Brackets may nest, short forms may be plural or carry LaTeX. After Schwartz &amp; Hearst (2003), but all long forms that the
/// letters allow compete under trained weights, and a pair's confidence is the winner's probability over all places that define it.
/// </summary>
public sealed class AbbreviationExtractor : IExtractor
{
    private const double Threshold = 0.45;

    private readonly AbbreviationModel _model;

    // Buffers for the next document; whichever thread comes first takes them.
    private Buffers? _spare;

    /// <summary>Finds abbreviations with the weights that ship with the program.</summary>
    public AbbreviationExtractor()
        : this(AbbreviationModel.Shipped)
    {
    }

    /// <summary>Finds abbreviations with other weights.</summary>
    public AbbreviationExtractor(AbbreviationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("abbreviations", "4");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.None;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Abbreviations;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        var buffers = Interlocked.Exchange(ref _spare, null) ?? new Buffers(new DefinitionReader(), new DefinitionLedger());
        buffers.Ledger.Clear();
        buffers.Reader.Read(document, (field, candidates) =>
        {
            Span<double> probabilities = candidates.Count <= 64 ? stackalloc double[candidates.Count] : new double[candidates.Count];
            var best = _model.Weigh(candidates, probabilities);
            buffers.Ledger.Add(field, candidates, probabilities);
            return probabilities[best] >= Threshold;
        });
        buffers.Ledger.Report(Threshold, (shortForm, longForm, probability) =>
            annotations.Add(new Abbreviation(shortForm, longForm, (float)probability, Id)));
        _spare = buffers;
    }

    private sealed record Buffers(DefinitionReader Reader, DefinitionLedger Ledger);
}
