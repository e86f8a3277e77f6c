namespace PaperGraph.Export;

/// <summary>A setting or version in words.</summary>
/// <param name="Name">Lower-case words joined by hyphens; unique in its list.</param>
/// <param name="Value">The value as text.</param>
public sealed record NamedValue(string Name, string Value);
