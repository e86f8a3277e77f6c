namespace PaperGraph.Extraction.Terms;

/// <summary>What the tagger says of a term, over all its occurrences.</summary>
/// <param name="Key">Key of the name that stands for the term.</param>
/// <param name="Example">The occurrence that stands for the term: the likeliest of the longest name.</param>
/// <param name="Span">Most probability of any span of the term.</param>
/// <param name="Sum">Sum of its spans' probabilities.</param>
/// <param name="Margin">Greatest margin of a span over the spans that overlap it.</param>
/// <param name="Best">The most probable type.</param>
/// <param name="Tagged">Occurrences that the tagger sees.</param>
/// <param name="Occurrences">All occurrences.</param>
internal readonly record struct TermEvidence(ulong Key, int Example, double Span, double Sum, double Margin, int Best, int Tagged, int Occurrences);
