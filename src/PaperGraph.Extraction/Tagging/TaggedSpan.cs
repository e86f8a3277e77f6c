namespace PaperGraph.Extraction.Tagging;

/// <summary>A span of tokens with the type the model prefers.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Type">Index into <see cref="LabelSet.Types"/>.</param>
/// <param name="TypeProbability">Probability that exactly these tokens are a span of this type.</param>
/// <param name="SpanProbability">Probability that exactly these tokens are a span of any type.</param>
public readonly record struct TaggedSpan(int First, int End, int Type, double TypeProbability, double SpanProbability);
