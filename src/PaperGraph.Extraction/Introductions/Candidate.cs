namespace PaperGraph.Extraction.Introductions;

/// <summary>What one document calls by the same name: a candidate for being introduced.</summary>
/// <param name="Mentions">Indices of its mentions.</param>
/// <param name="Features">Hashed features of all its occurrences together.</param>
internal sealed record Candidate(List<int> Mentions, HashSet<uint> Features);
