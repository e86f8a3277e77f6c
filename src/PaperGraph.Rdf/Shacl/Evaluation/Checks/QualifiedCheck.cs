namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:qualifiedMinCount and sh:qualifiedMaxCount: how many values conform to a shape and to none of its siblings.</summary>
internal sealed class QualifiedCheck(BoundShape shape, BoundShape[] siblings, long least, long most) : Check
{
    public override bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found)
    {
        var count = 0;
        foreach (var value in values)
        {
            if (run.Conforms(value, shape) && !ConformsToAny(run, value)) count++;
        }

        return (count >= least && count <= most) || Fail(found, focus, extra: count);
    }

    private bool ConformsToAny(ShapeRun run, int value)
    {
        foreach (var sibling in siblings)
        {
            if (run.Conforms(value, sibling)) return true;
        }

        return false;
    }
}
