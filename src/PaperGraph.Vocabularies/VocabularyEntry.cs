using System.Collections.Immutable;

namespace PaperGraph.Vocabularies;

/// <summary>A concept on its way into a vocabulary.</summary>
/// <param name="Iri">Names the concept; no two of a vocabulary have the same.</param>
/// <param name="Types">At least one type.</param>
/// <param name="Labels">Exactly one is <see cref="LabelRoles.Preferred"/>.</param>
/// <param name="Broader">IRIs of the next broader concepts, all of the same vocabulary.</param>
public sealed record VocabularyEntry(
    string Iri,
    ConceptTypes Types,
    ImmutableArray<VocabularyLabel> Labels,
    ImmutableArray<string> Broader);
