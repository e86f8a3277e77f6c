using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>
/// sh:lessThan and sh:lessThanOrEquals: each value node beside each object of a predicate; a result for each pair that is not so.
/// </summary>
internal sealed class OrderCheck(int predicate, bool mayEqual) : Check
{
    public override bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found)
    {
        var others = run.ObjectsOf(focus, predicate);
        var holds = true;
        foreach (var value in values)
        {
            if (others.IsEmpty) break;
            var left = run.Terms.ValueOf(value);
            foreach (var other in others)
            {
                var order = Comparison.Compare(run.Terms, left, run.Terms.ValueOf(other));
                if (order == ComparisonResult.Less || (mayEqual && order == ComparisonResult.Equal)) continue;
                holds = Fail(found, focus, value, other);
                if (found is null) return false;
            }
        }

        return holds;
    }
}
