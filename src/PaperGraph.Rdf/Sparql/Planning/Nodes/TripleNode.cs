using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>A triple pattern.</summary>
internal sealed class TripleNode : Node
{
    /// <summary>Makes a node.</summary>
    /// <param name="ends">Subject, predicate, object.</param>
    /// <param name="scope">The graph.</param>
    public TripleNode(PatternEnd[] ends, GraphScope scope)
    {
        (Ends, Scope) = (ends, scope);
        Maybe = Certain = Touched = SlotSet.Of(ends.Where(end => end.IsVariable).Select(end => end.Slot));
    }

    public PatternEnd[] Ends { get; }

    public GraphScope Scope { get; }
}
