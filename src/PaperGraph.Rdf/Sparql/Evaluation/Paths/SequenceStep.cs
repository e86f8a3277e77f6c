namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>One path, then another. Walked where ways are not counted, so each node in the middle is gone on from once.</summary>
internal sealed class SequenceStep(PathStep first, PathStep second) : PathStep
{
    private readonly List<int> _middle = [];
    private readonly IdSet _seen = new();

    public override void Walk(int node, bool isForward, List<int> into)
    {
        _middle.Clear();
        _seen.Clear();
        (isForward ? first : second).Walk(node, isForward, _middle);
        foreach (var middle in _middle)
        {
            if (_middle.Count == 1 || _seen.Add(middle)) (isForward ? second : first).Walk(middle, isForward, into);
        }
    }
}
