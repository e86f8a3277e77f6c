namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A step of a physical plan. The steps of one pipeline share one row of term ids, 0 for unbound, in which each fills the slots of its own
/// variables; so no row is copied on its way. <see cref="Open"/> begins anew for what the row then holds: slots already bound are kept and
/// restrict what comes. After <see cref="Next"/> has said false, the row is again as it was at <see cref="Open"/>. Who stops earlier puts
/// the row back himself.
/// </summary>
internal abstract class Operator
{
    /// <summary>How many rows are expected from one opening.</summary>
    public double Estimate { get; init; }

    /// <summary>Whether it is a join of several, and so is described as a list.</summary>
    public virtual bool IsChain => false;

    public abstract void Open();

    /// <summary>Fills the row with the next solution; false after the last.</summary>
    public abstract bool Next();

    /// <summary>Writes the step and those below it.</summary>
    public abstract void Describe(PlanText text);
}
