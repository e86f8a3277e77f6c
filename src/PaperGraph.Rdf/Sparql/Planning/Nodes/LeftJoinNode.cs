using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>LeftJoin.</summary>
internal sealed class LeftJoinNode : Node
{
    public LeftJoinNode(Node left, Node right, ImmutableArray<Condition> conditions)
    {
        (Left, Right, Conditions) = (left, right, conditions);
        Maybe = left.Maybe | right.Maybe;
        Certain = left.Certain;
        Touched = left.Touched | right.Touched;
        Read = left.Read | right.Read;
        foreach (var condition in conditions)
        {
            Touched |= condition.Touched;
            Read |= condition.Read;
        }
    }

    public Node Left { get; }

    public Node Right { get; }

    public ImmutableArray<Condition> Conditions { get; }
}
