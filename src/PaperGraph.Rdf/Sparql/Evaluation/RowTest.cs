using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A condition of a filter or an OPTIONAL, ready to run on a pipeline's row.</summary>
internal abstract class RowTest(Expression source)
{
    public Expression Source { get; } = source;

    public static bool AllHold(RowTest[] tests, int[] row)
    {
        foreach (var test in tests)
        {
            if (!test.Holds(row)) return false;
        }

        return true;
    }

    public abstract bool Holds(int[] row);

    /// <summary>Writes the plans of patterns inside, if there are any.</summary>
    public virtual void Describe(PlanText text)
    {
    }
}
