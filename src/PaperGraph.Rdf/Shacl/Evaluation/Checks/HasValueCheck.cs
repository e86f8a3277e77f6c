namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:hasValue.</summary>
internal sealed class HasValueCheck(int needed) : Check
{
    public override bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found) =>
        values.BinarySearch(needed) >= 0 || Fail(found, focus);
}
