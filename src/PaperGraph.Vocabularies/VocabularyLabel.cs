namespace PaperGraph.Vocabularies;

/// <summary>A name of a concept.</summary>
/// <param name="Text">As it is written; never empty.</param>
/// <param name="Roles">What it is to its concept.</param>
public readonly record struct VocabularyLabel(string Text, LabelRoles Roles);
