namespace PaperGraph.Rdf.Shacl;

/// <summary>A rule about one term: a class, a datatype, a node kind, a limit, a predicate or a value.</summary>
internal sealed record TermConstraint(Component Component, Term Term) : Constraint(Component);
