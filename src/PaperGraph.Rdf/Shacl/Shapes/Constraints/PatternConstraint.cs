namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:pattern with its sh:flags.</summary>
internal sealed record PatternConstraint(string Pattern, string Flags) : Constraint(Component.Pattern);
