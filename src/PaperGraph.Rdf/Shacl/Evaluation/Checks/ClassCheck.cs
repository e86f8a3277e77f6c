namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:class: the value has a type that is the class or below it.</summary>
/// <param name="type">rdf:type.</param>
/// <param name="classes">The class and all below it, ascending.</param>
internal sealed class ClassCheck(int type, int[] classes) : ValueCheck
{
    protected override bool Accepts(ShapeRun run, int value)
    {
        var table = run.Graph[IndexOrder.Spo];
        var rows = table.Find(value, type);
        foreach (var one in table.Third[rows.Start..rows.End])
        {
            if (classes.AsSpan().BinarySearch(one) >= 0) return true;
        }

        return false;
    }
}
