using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>The union of two or more patterns.</summary>
internal sealed class UnionNode : Node
{
    public UnionNode(ImmutableArray<Node> branches)
    {
        Branches = branches;
        Certain = branches[0].Certain;
        foreach (var branch in branches)
        {
            Maybe |= branch.Maybe;
            Certain &= branch.Certain;
            Touched |= branch.Touched;
            Read |= branch.Read;
        }
    }

    public ImmutableArray<Node> Branches { get; }
}
