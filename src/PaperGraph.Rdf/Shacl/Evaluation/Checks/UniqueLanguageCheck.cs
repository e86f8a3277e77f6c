namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:uniqueLang: no two values with one tag; a result for each tag that has more.</summary>
internal sealed class UniqueLanguageCheck : Check
{
    public override bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found)
    {
        // Values come by tag, as ids do; those that shapes brought in are values of no path with a second one.
        var holds = true;
        for (var i = 1; i < values.Length; i++)
        {
            if (!IsSameTag(run, values[i - 1], values[i]) || (i > 1 && IsSameTag(run, values[i - 2], values[i]))) continue;
            holds = Fail(found, focus, extra: values[i]);
            if (found is null) break;
        }

        return holds;
    }

    private static bool IsSameTag(ShapeRun run, int x, int y)
    {
        var left = run.Terms[x];
        var right = run.Terms[y];
        return left.IsTagged && right.IsTagged && left.Qualifier.SequenceEqual(right.Qualifier);
    }
}
