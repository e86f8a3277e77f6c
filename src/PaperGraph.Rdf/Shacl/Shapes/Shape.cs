using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Shacl;

/// <summary>
/// A node shape, or a property shape when it has a path. The reader of shapes fills it, as shapes name each other; then nothing changes it.
/// </summary>
internal sealed class Shape(Term node)
{
    public Term Node { get; } = node;

    /// <summary>Its place among all shapes of the graph.</summary>
    public int Index { get; set; }

    public PropertyPath? Path { get; set; }

    public Iri Severity { get; set; } = Sh.Violation;

    public ImmutableArray<Literal> Messages { get; set; } = [];

    /// <summary>sh:name, or null.</summary>
    public string? Name { get; set; }

    public bool IsDeactivated { get; set; }

    public ImmutableArray<Target> Targets { get; set; } = [];

    public ImmutableArray<Constraint> Constraints { get; set; } = [];

    /// <summary>The nearest shape with an IRI that leads here, or itself.</summary>
    public Term Owner { get; set; } = node;

    /// <summary>The shapes that its constraints are made of.</summary>
    public IEnumerable<Shape> References => Constraints.SelectMany(constraint => constraint switch
    {
        ShapesConstraint some => some.Shapes,
        QualifiedConstraint qualified => [qualified.Shape, .. qualified.Siblings],
        _ => [],
    });
}
