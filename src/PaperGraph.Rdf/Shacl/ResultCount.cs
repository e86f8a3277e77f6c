namespace PaperGraph.Rdf.Shacl;

/// <summary>How many results one rule of one shape has.</summary>
/// <param name="SourceShape">The shape.</param>
/// <param name="SourceConstraintComponent">The rule.</param>
/// <param name="Severity">The shape's severity.</param>
/// <param name="Count">At least 1.</param>
public sealed record ResultCount(Term SourceShape, Iri SourceConstraintComponent, Iri Severity, long Count);
