using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>GRAPH with a variable. With an IRI it is the pattern itself, in another graph.</summary>
internal sealed class GraphNode : Node
{
    public GraphNode(int name, Node input, GraphScope scope)
    {
        (Name, Input, Scope) = (name, input, scope);
        Maybe = input.Maybe | SlotSet.Of(name);
        Certain = input.Certain | SlotSet.Of(name);
        Touched = input.Touched | SlotSet.Of(name);
        Read = input.Read;
    }

    public int Name { get; }

    public Node Input { get; }

    /// <summary>The graph of the patterns inside.</summary>
    public GraphScope Scope { get; }
}
