using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Shacl;

/// <summary>
/// A node shape, or a property shape when it has a path. The reader of shapes fills it, as shapes name each other; then nothing changes it.
/// </summary>
internal sealed class Shape(Term node, int id)
{
    public Term Node { get; } = node;

    /// <summary>Its id in the shapes graph, for messages while that is read.</summary>
    public int Id { get; } = id;

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
    public IEnumerable<Shape> References
    {
        get
        {
            foreach (var constraint in Constraints)
            {
                if (constraint is ShapesConstraint some)
                {
                    foreach (var shape in some.Shapes) yield return shape;
                }
                else if (constraint is QualifiedConstraint qualified)
                {
                    yield return qualified.Shape;
                    foreach (var sibling in qualified.Siblings) yield return sibling;
                }
            }
        }
    }
}
