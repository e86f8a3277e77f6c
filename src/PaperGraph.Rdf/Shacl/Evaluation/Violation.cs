namespace PaperGraph.Rdf.Shacl;

/// <summary>A result as ids, in the order of reports.</summary>
/// <param name="Shape">The shape's place.</param>
/// <param name="Focus">The focus node.</param>
/// <param name="Constraint">The place of the constraint in the shape.</param>
/// <param name="Value">The value node, or 0.</param>
/// <param name="Extra">
/// What the message needs beside: how many values there are, the value compared with, the predicate that is forbidden, or the group of the
/// language.
/// </param>
internal readonly record struct Violation(int Shape, int Focus, int Constraint, int Value, int Extra) : IComparable<Violation>
{
    public int CompareTo(Violation other)
    {
        var byShape = Shape.CompareTo(other.Shape);
        if (byShape != 0) return byShape;
        var byFocus = Focus.CompareTo(other.Focus);
        if (byFocus != 0) return byFocus;
        var byConstraint = Constraint.CompareTo(other.Constraint);
        if (byConstraint != 0) return byConstraint;
        var byValue = Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : Extra.CompareTo(other.Extra);
    }
}
