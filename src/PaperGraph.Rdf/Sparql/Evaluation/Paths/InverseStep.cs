namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A path walked the other way round.</summary>
internal sealed class InverseStep(PathStep step) : PathStep
{
    public override void Walk(int node, bool isForward, List<int> into) => step.Walk(node, !isForward, into);
}
