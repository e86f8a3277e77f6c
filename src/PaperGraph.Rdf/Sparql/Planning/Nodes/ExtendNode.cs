namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Extend.</summary>
internal sealed class ExtendNode : Node
{
    public ExtendNode(Node input, int slot, Condition value)
    {
        (Input, Slot, Value) = (input, slot, value);
        Maybe = input.Maybe | SlotSet.Of(slot);
        Certain = input.Certain;
        Touched = input.Touched | SlotSet.Of(slot) | value.Touched;
        Read = input.Read | value.Read;
    }

    public Node Input { get; }

    public int Slot { get; }

    public Condition Value { get; }
}
