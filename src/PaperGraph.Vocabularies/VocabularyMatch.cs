namespace PaperGraph.Vocabularies;

/// <summary>What a vocabulary says of a name that it knows.</summary>
/// <param name="Concept">Number of the best concept: exact before folded, preferred before other labels, then the lowest number.</param>
/// <param name="Types">The types of all concepts that the name may mean.</param>
/// <param name="IsAmbiguous">Whether every label that fits is marked as an ordinary word.</param>
/// <param name="IsExact">Whether a label that fits has capitals, and the name has the same.</param>
public readonly record struct VocabularyMatch(int Concept, ConceptTypes Types, bool IsAmbiguous, bool IsExact);
