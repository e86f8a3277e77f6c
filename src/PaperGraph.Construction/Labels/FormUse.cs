namespace PaperGraph.Construction.Labels;

/// <summary>How often one label names one concept.</summary>
/// <param name="Form">Number of the label.</param>
/// <param name="IsShortForm">Whether it is a short form of the concept's long form.</param>
/// <param name="Papers">Number of papers with it.</param>
/// <param name="Mentions">Number of mentions.</param>
/// <param name="PlainPapers">Number of papers that have it in running text.</param>
internal readonly record struct FormUse(int Form, bool IsShortForm, int Papers, int Mentions, int PlainPapers);
