using PaperGraph.Analysis.Components;

namespace PaperGraph.Analysis.Communities;

/// <summary>Communities, and how good they are.</summary>
/// <param name="Partition">The community of each node, the largest first.</param>
/// <param name="Quality">The value of the quality function that was asked for, at the resolution asked for.</param>
public sealed record CommunityPartition(Partition Partition, double Quality);
