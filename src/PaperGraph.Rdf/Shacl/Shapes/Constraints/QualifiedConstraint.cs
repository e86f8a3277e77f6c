using System.Collections.Immutable;

namespace PaperGraph.Rdf.Shacl;

/// <summary>How many values conform to a shape and to none of its siblings.</summary>
internal sealed record QualifiedConstraint(Component Component, Shape Shape, ImmutableArray<Shape> Siblings, long Count)
    : Constraint(Component);
