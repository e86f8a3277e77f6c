using PaperGraph.Model;

namespace PaperGraph.Extraction.Terms;

/// <summary>A term of a document with how likely annotators list it: the more a document is about a term, the likelier.</summary>
/// <param name="Location">The place that stands for the term: of its longest name, the likeliest.</param>
/// <param name="Type">The likeliest of the model's labels.</param>
/// <param name="Probability">Probability in [0, 1] that it is a term of the document, of whichever type.</param>
public readonly record struct RankedTerm(TextLocation Location, string Type, float Probability);
