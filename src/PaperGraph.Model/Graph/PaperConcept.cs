namespace PaperGraph.Model;

/// <summary>The edge from a paper to a concept.</summary>
/// <param name="Paper">Index into <see cref="KnowledgeGraph.Papers"/>.</param>
/// <param name="Concept">Index into <see cref="KnowledgeGraph.Concepts"/>.</param>
/// <param name="Role">Introduces when at least one mention says so.</param>
/// <param name="Confidence">Probability in (0, 1] that the paper is about the concept, calibrated; grows with the number and confidence of its mentions.</param>
/// <param name="FirstMention">First row of its evidence in <see cref="KnowledgeGraph.Mentions"/>.</param>
/// <param name="MentionCount">Number of rows; at least 1.</param>
public readonly record struct PaperConcept(int Paper, int Concept, PaperRole Role, double Confidence, int FirstMention, int MentionCount);
