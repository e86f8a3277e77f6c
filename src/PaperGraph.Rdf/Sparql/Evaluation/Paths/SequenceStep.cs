namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>One path, then another.</summary>
internal sealed class SequenceStep(PathStep first, PathStep second) : PathStep
{
    private readonly List<int> _middle = [];

    public override void Walk(int node, bool isForward, List<int> into)
    {
        _middle.Clear();
        (isForward ? first : second).Walk(node, isForward, _middle);
        foreach (var middle in _middle) (isForward ? second : first).Walk(middle, isForward, into);
    }
}
