using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:pattern with its sh:flags.</summary>
internal sealed record PatternConstraint(string Pattern, string Flags, XPathPattern Expression) : Constraint(Component.Pattern);
