namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:property: the results are those of the property shape, with each value node as focus node.</summary>
internal sealed class PropertyCheck(BoundShape property) : Check
{
    public override bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found)
    {
        var holds = true;
        foreach (var value in values)
        {
            if (found is null ? run.Conforms(value, property) : run.Validate(value, property, found)) continue;
            holds = false;
            if (found is null) break;
        }

        return holds;
    }
}
