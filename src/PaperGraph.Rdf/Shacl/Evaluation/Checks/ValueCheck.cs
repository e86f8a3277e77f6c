namespace PaperGraph.Rdf.Shacl;

/// <summary>A constraint that every value node must meet for itself.</summary>
internal abstract class ValueCheck : Check
{
    public sealed override bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found)
    {
        var holds = true;
        foreach (var value in values)
        {
            if (Accepts(run, value)) continue;
            holds = Fail(found, focus, value);
            if (found is null) break;
        }

        return holds;
    }

    protected abstract bool Accepts(ShapeRun run, int value);
}
