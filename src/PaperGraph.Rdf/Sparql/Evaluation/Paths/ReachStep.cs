namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// <c>?</c>, <c>*</c> and <c>+</c>: every node that is reached, once (section 18.4, ALP), nearest first.
/// </summary>
/// <param name="guard">Counts steps.</param>
/// <param name="step">One step.</param>
/// <param name="takesNone">Whether no step at all is a way.</param>
/// <param name="takesMany">Whether more than one step is.</param>
internal sealed class ReachStep(QueryGuard guard, PathStep step, bool takesNone, bool takesMany) : PathStep
{
    private readonly List<int> _next = [];

    public bool TakesNone => takesNone;

    public bool TakesMany => takesMany;

    /// <summary>What <see cref="Reach"/> has found.</summary>
    public IdSet Reached { get; } = new();

    public override void Walk(int node, bool isForward, List<int> into)
    {
        Reach(node, isForward, target: 0);
        for (var i = 0; i < Reached.Count; i++) into.Add(Reached[i]);
    }

    /// <summary>Fills <see cref="Reached"/>; stops when the target is found, true then.</summary>
    public bool Reach(int node, bool isForward, int target)
    {
        Reached.Clear();
        if (takesNone)
        {
            Reached.Add(node);
            if (node == target) return true;
        }

        if (Expand(node, isForward, target)) return true;
        if (!takesMany) return false;
        for (var i = takesNone ? 1 : 0; i < Reached.Count; i++)
        {
            if (Expand(Reached[i], isForward, target)) return true;
        }

        return false;
    }

    private bool Expand(int node, bool isForward, int target)
    {
        guard.Tick();
        _next.Clear();
        step.Walk(node, isForward, _next);
        foreach (var id in _next)
        {
            if (Reached.Add(id) && id == target) return true;
        }

        return false;
    }
}
