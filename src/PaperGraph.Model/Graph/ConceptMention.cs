namespace PaperGraph.Model;

/// <summary>A mention after linking: one row of the evidence.</summary>
/// <param name="Paper">Index into <see cref="KnowledgeGraph.Papers"/>.</param>
/// <param name="Concept">Index into <see cref="KnowledgeGraph.Concepts"/>.</param>
/// <param name="Mention">The mention as extraction found it.</param>
public readonly record struct ConceptMention(int Paper, int Concept, Mention Mention);
