namespace PaperGraph.Extraction.Introductions;

/// <summary>When a name counts as introduced.</summary>
public sealed record IntroductionOptions
{
    /// <summary>Least log-odds. A little below 0, where F1 is best over five folds.</summary>
    public double LeastLogOdds { get; init; } = -0.5;
}
