namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:in.</summary>
/// <param name="members">Ascending.</param>
internal sealed class InCheck(int[] members) : ValueCheck
{
    protected override bool Accepts(ShapeRun run, int value) => members.AsSpan().BinarySearch(value) >= 0;
}
