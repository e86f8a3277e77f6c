namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary><c>one|other</c>.</summary>
/// <param name="One">A way.</param>
/// <param name="Other">Another.</param>
public sealed record AlternativePath(PropertyPath One, PropertyPath Other) : PropertyPath;
