namespace PaperGraph.Model;

/// <summary>A definition of a short form, with the paper that gives it.</summary>
/// <param name="Paper">Index into <see cref="KnowledgeGraph.Papers"/>.</param>
/// <param name="Abbreviation">The pair.</param>
public readonly record struct PaperAbbreviation(int Paper, Abbreviation Abbreviation);
