namespace PaperGraph.Model;

/// <summary>The edge from one concept to another, with its weight.</summary>
/// <param name="Head">Index into <see cref="KnowledgeGraph.Concepts"/>.</param>
/// <param name="Type">How the head stands to the tail.</param>
/// <param name="Tail">Index into <see cref="KnowledgeGraph.Concepts"/>; never the head.</param>
/// <param name="Support">Number of papers that say so; at least 1.</param>
/// <param name="Confidence">Probability in (0, 1]: noisy-or over the evidence, one vote a paper.</param>
/// <param name="FirstEvidence">First row of its evidence in <see cref="KnowledgeGraph.RelationEvidence"/>.</param>
/// <param name="EvidenceCount">Number of rows; at least 1.</param>
public readonly record struct ConceptRelation(
    int Head,
    RelationType Type,
    int Tail,
    int Support,
    double Confidence,
    int FirstEvidence,
    int EvidenceCount);
