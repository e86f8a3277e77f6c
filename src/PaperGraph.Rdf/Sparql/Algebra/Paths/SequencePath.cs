namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary><c>first/second</c>.</summary>
/// <param name="First">The way to the middle.</param>
/// <param name="Second">The way from there.</param>
public sealed record SequencePath(PropertyPath First, PropertyPath Second) : PropertyPath;
