namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary><c>path?</c>: no step or one; each pair of ends counts once.</summary>
/// <param name="Path">The step.</param>
public sealed record ZeroOrOnePath(PropertyPath Path) : PropertyPath;
