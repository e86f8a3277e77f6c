namespace PaperGraph.Rdf.Shacl;

/// <summary>A least or greatest count, of values or of characters.</summary>
internal sealed record CountConstraint(Component Component, long Count) : Constraint(Component);
