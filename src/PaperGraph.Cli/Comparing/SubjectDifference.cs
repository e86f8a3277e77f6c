using System.Collections.Immutable;

namespace PaperGraph.Cli.Comparing;

/// <summary>What differs of papers, concepts, or edges of a kind.</summary>
/// <param name="Name">Of what; words joined by an underscore.</param>
/// <param name="Old">How many there were.</param>
/// <param name="New">How many there are.</param>
/// <param name="ConfidenceChanged">Of edges: how many are in both builds with another confidence.</param>
/// <param name="Lists">The changes; lost and gained first.</param>
internal sealed record SubjectDifference(string Name, int Old, int New, int? ConfidenceChanged, ImmutableArray<ChangeList> Lists);
