using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>The join of any number of patterns, in no order, and the conditions on it.</summary>
internal sealed class JoinNode : Node
{
    public JoinNode(ImmutableArray<Node> elements, ImmutableArray<Condition> conditions)
    {
        (Elements, Conditions) = (elements, conditions);
        foreach (var element in elements)
        {
            Maybe |= element.Maybe;
            Certain |= element.Certain;
            Touched |= element.Touched;
            Read |= element.Read;
        }

        foreach (var condition in conditions)
        {
            Touched |= condition.Touched;
            Read |= condition.Read;
        }
    }

    public ImmutableArray<Node> Elements { get; }

    public ImmutableArray<Condition> Conditions { get; }
}
