using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:minExclusive and the like: the value stands so to a limit. What cannot be compared with it does not.</summary>
internal sealed class RangeCheck(Component component, Value limit) : ValueCheck
{
    protected override bool Accepts(ShapeRun run, int value)
    {
        var order = Comparison.Compare(run.Terms, run.Terms.ValueOf(value), limit);
        return component switch
        {
            Component.MinExclusive => order == ComparisonResult.Greater,
            Component.MinInclusive => order is ComparisonResult.Greater or ComparisonResult.Equal,
            Component.MaxExclusive => order == ComparisonResult.Less,
            _ => order is ComparisonResult.Less or ComparisonResult.Equal,
        };
    }
}
