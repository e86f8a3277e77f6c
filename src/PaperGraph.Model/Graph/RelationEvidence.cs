namespace PaperGraph.Model;

/// <summary>One place that states a relation.</summary>
/// <param name="Paper">Index into <see cref="KnowledgeGraph.Papers"/>.</param>
/// <param name="Relation">The relation as extraction found it.</param>
public readonly record struct RelationEvidence(int Paper, Relation Relation);
