namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:minCount and sh:maxCount.</summary>
internal sealed class CountCheck(long least, long most) : Check
{
    public override bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found) =>
        (values.Length >= least && values.Length <= most) || Fail(found, focus, extra: values.Length);
}
