namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A language-tagged string that a function made, as UTF-8.</summary>
internal sealed record TaggedText(byte[] Text, byte[] Language);
