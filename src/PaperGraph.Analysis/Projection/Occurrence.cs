namespace PaperGraph.Analysis.Projection;

/// <summary>A concept in a paper, before it becomes part of an <see cref="Incidence"/>.</summary>
/// <param name="Paper">Index of the paper.</param>
/// <param name="Concept">Index of the concept.</param>
/// <param name="Mentions">How often the paper mentions it; at least 1.</param>
public readonly record struct Occurrence(int Paper, int Concept, int Mentions);
