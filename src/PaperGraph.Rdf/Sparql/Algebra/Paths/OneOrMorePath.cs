namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary><c>path+</c>: at least one step; each pair of ends counts once.</summary>
/// <param name="Path">One step.</param>
public sealed record OneOrMorePath(PropertyPath Path) : PropertyPath;
