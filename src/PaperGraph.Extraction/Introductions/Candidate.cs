namespace PaperGraph.Extraction.Introductions;

/// <summary>What one document calls by the same name: a candidate for being introduced.</summary>
/// <param name="Places">Indices of its places, in the order of the document.</param>
internal sealed record Candidate(List<int> Places);
