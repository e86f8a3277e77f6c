using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary><c>!(p1|^p2)</c>: one step over a predicate that is not listed.</summary>
/// <param name="Forward">Forbidden from beginning to end.</param>
/// <param name="Backward">Forbidden from end to beginning.</param>
/// <param name="HasForward">Whether steps from beginning to end are looked at: true when any forward IRI, or nothing, is listed.</param>
/// <param name="HasBackward">Whether steps from end to beginning are looked at: true when any <c>^</c> is listed.</param>
public sealed record NegatedPath(ImmutableArray<Iri> Forward, ImmutableArray<Iri> Backward, bool HasForward, bool HasBackward) : PropertyPath;
