using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Shacl;

/// <summary>One thing that the shapes ask for and the data does not give (SHACL, section 3.6.2).</summary>
/// <param name="FocusNode">The node that was validated.</param>
/// <param name="ResultPath">The property shape's path, or the predicate that a closed shape forbids; null of a node shape.</param>
/// <param name="Value">The value node that is at fault; null where the values are so together.</param>
/// <param name="SourceShape">The shape, named as in its own graph.</param>
/// <param name="SourceConstraintComponent">Which rule, as sh:MinCountConstraintComponent.</param>
/// <param name="Severity">sh:Violation, or what the shape says instead.</param>
/// <param name="Messages">The shape's, or one made from the rule. Never empty.</param>
public sealed record ValidationResult(
    Term FocusNode,
    PropertyPath? ResultPath,
    Term? Value,
    Term SourceShape,
    Iri SourceConstraintComponent,
    Iri Severity,
    ImmutableArray<Literal> Messages);
