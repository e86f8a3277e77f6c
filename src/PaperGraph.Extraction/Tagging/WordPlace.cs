namespace PaperGraph.Extraction.Tagging;

/// <summary>Where a <see cref="WordMemory"/> keeps a word.</summary>
/// <param name="Place">Number of the place.</param>
/// <param name="Version">Tells the words apart that one place had in turn; above 0.</param>
internal readonly record struct WordPlace(int Place, int Version);
