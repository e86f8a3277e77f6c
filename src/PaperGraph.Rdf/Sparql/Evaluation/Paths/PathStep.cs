namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A path as a step from a node to others. One instance is not entered twice at a time.</summary>
internal abstract class PathStep
{
    /// <summary>Adds the nodes to which the path leads; a node may come more than once.</summary>
    /// <param name="node">Where it begins, or ends when walked backwards.</param>
    /// <param name="isForward">Which way it is walked.</param>
    /// <param name="into">Takes the nodes.</param>
    public abstract void Walk(int node, bool isForward, List<int> into);
}
