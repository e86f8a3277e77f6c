namespace PaperGraph.Extraction.Introductions;

/// <summary>When a name counts as introduced.</summary>
public sealed record IntroductionOptions
{
    /// <summary>Least log-odds. Below 0, since a missed introduction costs more than a doubtful one and missed mentions hide some
    /// evidence.</summary>
    public double LeastLogOdds { get; init; } = -0.4;
}
