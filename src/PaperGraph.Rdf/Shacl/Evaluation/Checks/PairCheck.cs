namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:equals and sh:disjoint: the value nodes beside the objects of a predicate.</summary>
internal sealed class PairCheck(int predicate, bool mustEqual) : Check
{
    public override bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found)
    {
        var others = run.ObjectsOf(focus, predicate);
        var (holds, i, j) = (true, 0, 0);
        while (i < values.Length || j < others.Length)
        {
            var value = i < values.Length ? values[i] : int.MaxValue;
            var other = j < others.Length ? others[j] : int.MaxValue;
            var least = Math.Min(value, other);
            if (value == least) i++;
            if (other == least) j++;
            if ((value == other) == mustEqual) continue;
            holds = Fail(found, focus, least, extra: value == least ? 1 : 0);
            if (found is null) break;
        }

        return holds;
    }
}
