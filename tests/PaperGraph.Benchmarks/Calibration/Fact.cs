using System.Collections.Immutable;

namespace PaperGraph.Benchmarks.Calibration;

/// <summary>A paper–concept edge: the confidence of its mentions, by location, and whether annotators list the concept for the paper.</summary>
internal sealed record Fact(ImmutableArray<float> Mentions, bool IsRight);
