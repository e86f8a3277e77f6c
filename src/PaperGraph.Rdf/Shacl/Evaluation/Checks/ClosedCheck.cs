namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:closed: a value node is the subject of no predicate but some; a result for each triple that has another.</summary>
/// <param name="allowed">Ascending.</param>
internal sealed class ClosedCheck(int[] allowed) : Check
{
    public override bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found)
    {
        var holds = true;
        var table = run.Graph[IndexOrder.Spo];
        foreach (var value in values)
        {
            var rows = table.Find(value);
            var (last, isAllowed) = (0, true);
            for (var row = rows.Start; row < rows.End; row++)
            {
                var predicate = table.Second[row];
                if (predicate != last) (last, isAllowed) = (predicate, allowed.AsSpan().BinarySearch(predicate) >= 0);
                if (isAllowed) continue;
                holds = Fail(found, focus, table.Third[row], predicate);
                if (found is null) return false;
            }
        }

        return holds;
    }
}
