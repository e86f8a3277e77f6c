namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary><c>path*</c>: any number of steps; each pair of ends counts once.</summary>
/// <param name="Path">One step.</param>
public sealed record ZeroOrMorePath(PropertyPath Path) : PropertyPath;
