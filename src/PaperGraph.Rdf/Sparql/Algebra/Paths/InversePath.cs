namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary><c>^path</c>.</summary>
/// <param name="Path">Walked from its end to its beginning.</param>
public sealed record InversePath(PropertyPath Path) : PropertyPath;
