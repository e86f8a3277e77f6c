using System.Collections.Immutable;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>How one document did in one row of a report.</summary>
/// <param name="Row">Name of the row.</param>
/// <param name="Counts">The numbers.</param>
/// <param name="Missed">Items that only the annotators have, folded, in ordinal order.</param>
/// <param name="Extra">Items that only the system has, folded, in ordinal order.</param>
public sealed record RowScore(string Row, Counts Counts, ImmutableArray<string> Missed, ImmutableArray<string> Extra)
{
    /// <summary>Items that only one side has.</summary>
    public int Faults => Missed.Length + Extra.Length;
}
