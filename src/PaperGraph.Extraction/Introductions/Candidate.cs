namespace PaperGraph.Extraction.Introductions;

/// <summary>What one document calls by the same name: a candidate for being introduced.</summary>
/// <param name="Places">Indices of its places, in the order of the document.</param>
internal sealed record Candidate(List<int> Places)
{
    /// <summary>The first places, at most so many.</summary>
    public ReadOnlySpan<int> First(int count) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Places)[..Math.Min(count, Places.Count)];
}
