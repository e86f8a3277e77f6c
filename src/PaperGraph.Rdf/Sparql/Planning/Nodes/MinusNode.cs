namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Minus.</summary>
internal sealed class MinusNode : Node
{
    public MinusNode(Node left, Node right)
    {
        (Left, Right) = (left, right);
        Maybe = left.Maybe;
        Certain = left.Certain;
        Touched = left.Touched | right.Touched;
        Read = left.Read | right.Read;
    }

    public Node Left { get; }

    public Node Right { get; }
}
