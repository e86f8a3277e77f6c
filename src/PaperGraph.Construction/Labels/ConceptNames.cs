using System.Collections.Immutable;

namespace PaperGraph.Construction.Labels;

/// <summary>What one concept is called.</summary>
/// <param name="Label">The preferred label.</param>
/// <param name="LongLabel">The best long form where the preferred label is a short form; otherwise null.</param>
/// <param name="Forms">All labels, ordinal, each once.</param>
internal sealed record ConceptNames(string Label, string? LongLabel, ImmutableArray<string> Forms);
