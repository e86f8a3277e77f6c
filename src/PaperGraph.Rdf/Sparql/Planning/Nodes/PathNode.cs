using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>
/// A path that is no mere join or union of patterns: a closure, an optional step, or a step over all but some predicates.
/// </summary>
internal sealed class PathNode : Node
{
    /// <summary>Makes a node.</summary>
    /// <param name="subject">The beginning.</param>
    /// <param name="path">The way.</param>
    /// <param name="object">The end.</param>
    /// <param name="scope">The graph.</param>
    /// <param name="given">The slots that stand for terms, as constants do.</param>
    public PathNode(PatternEnd subject, PropertyPath path, PatternEnd @object, GraphScope scope, SlotSet given)
    {
        (Subject, Path, Object, Scope, Given) = (subject, path, @object, scope, given);
        Maybe = Certain = Touched = SlotSet.Of(new[] { subject, @object }.Where(end => end.IsVariable).Select(end => end.Slot));
    }

    public PatternEnd Subject { get; }

    public PropertyPath Path { get; }

    public PatternEnd Object { get; }

    public GraphScope Scope { get; }

    public SlotSet Given { get; }
}
