namespace PaperGraph.Export;

/// <summary>A number with its name.</summary>
/// <param name="Name">Lower-case words joined by hyphens; unique in its list.</param>
/// <param name="Count">How many.</param>
public sealed record NamedCount(string Name, long Count);
