namespace PaperGraph.Extraction.Mentions;

/// <summary>What counts as a mention.</summary>
public sealed record MentionOptions
{
    /// <summary>Least probability, in (0, 1), that a span names anything at all, where the tagger decides. Lower finds more and errs more; the
    /// default balances the two.</summary>
    public double Threshold { get; init; } = 0.25;

    /// <summary>Least probability, in (0, 1), of a term that is worth anything, where a term ranker decides. A term's type may outweigh
    /// it.</summary>
    public double TermThreshold { get; init; } = 0.33;

    /// <summary>Least probability, in (0, 1), of a term's type that is worth anything, where a term ranker decides.</summary>
    public double TypeThreshold { get; init; } = 0.30;
}
