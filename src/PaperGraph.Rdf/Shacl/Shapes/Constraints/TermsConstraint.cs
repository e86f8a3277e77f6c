using System.Collections.Immutable;

namespace PaperGraph.Rdf.Shacl;

/// <summary>A rule about some terms: sh:in, language ranges of sh:languageIn, predicates that sh:closed allows.</summary>
internal sealed record TermsConstraint(Component Component, ImmutableArray<Term> Terms) : Constraint(Component);
