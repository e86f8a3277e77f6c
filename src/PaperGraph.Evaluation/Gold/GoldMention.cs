using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>An annotated occurrence.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Type">What the annotators called it: any label, compared ordinally; papers annotated for our graph use the names of <see cref="ConceptType"/>.</param>
public readonly record struct GoldMention(TextLocation Location, string Type);
