using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>An annotated occurrence.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Type">What the annotators called it.</param>
public readonly record struct GoldMention(TextLocation Location, ConceptType Type);
