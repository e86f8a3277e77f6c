using System.Collections.Immutable;

namespace PaperGraph.Rdf.Shacl;

/// <summary>A rule made of shapes: one of sh:not, sh:node and sh:property, a list of sh:and, sh:or and sh:xone.</summary>
internal sealed record ShapesConstraint(Component Component, ImmutableArray<Shape> Shapes) : Constraint(Component);
