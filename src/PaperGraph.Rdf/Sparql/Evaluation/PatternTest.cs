using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// EXISTS and NOT EXISTS: opens the pattern with the row's bindings, which is what putting them in for the variables means (section 18.6),
/// and stops at its first solution.
/// </summary>
/// <param name="source">The expression.</param>
/// <param name="row">The pipeline's row.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="touched">The slots that the pattern may fill, which are put back afterwards.</param>
/// <param name="given">Where the pattern finds the solution as it was.</param>
/// <param name="seen">The slots of the solution that it looks at.</param>
internal sealed class PatternTest(ExistsExpression source, int[] row, Operator pattern, int[] touched, int[] given, int[] seen)
    : RowTest(source), IRowTest
{
    private readonly int[] _before = new int[touched.Length];

    public override bool Holds(int[] row) => Exists() != source.IsNegated;

    /// <summary>Whether there is a solution, as an expression asks it: it turns the answer round itself.</summary>
    public bool Holds(ReadOnlySpan<int> row) => Exists();

    public override void Describe(PlanText text)
    {
        text.Line(source.IsNegated ? "not exists" : "exists");
        text.Nested(pattern);
    }

    private bool Exists()
    {
        for (var i = 0; i < touched.Length; i++) _before[i] = row[touched[i]];
        foreach (var slot in seen) given[slot] = row[slot];
        pattern.Open();
        var exists = pattern.Next();
        for (var i = 0; i < touched.Length; i++) row[touched[i]] = _before[i];
        return exists;
    }
}
