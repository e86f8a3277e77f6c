namespace PaperGraph.Extraction.Mentions;

/// <summary>What counts as a mention.</summary>
public sealed record MentionOptions
{
    /// <summary>Least probability, in (0, 1), that a span names anything at all. Lower finds more and errs more; the default balances the
    /// two.</summary>
    public double Threshold { get; init; } = 0.25;
}
