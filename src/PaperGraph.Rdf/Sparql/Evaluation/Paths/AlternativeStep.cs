namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Either of two paths.</summary>
internal sealed class AlternativeStep(PathStep one, PathStep other) : PathStep
{
    public override void Walk(int node, bool isForward, List<int> into)
    {
        one.Walk(node, isForward, into);
        other.Walk(node, isForward, into);
    }
}
