namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>What a pipeline's row already holds where an operator is opened.</summary>
/// <param name="Certain">Slots that are bound for certain.</param>
/// <param name="Maybe">Slots that may be bound; the certain ones among them.</param>
/// <param name="Given">Of these, slots of a solution that EXISTS tests.</param>
/// <param name="Added">
/// Slots that nodes before have bound, maybe: also given ones, for what EXISTS gives may be unbound in some rows.
/// </param>
internal readonly record struct Bound(SlotSet Certain, SlotSet Maybe, SlotSet Given, SlotSet Added = default)
{
    /// <summary>What is bound after a node has been matched.</summary>
    public Bound After(Node node) =>
        new(Certain | node.Certain, Maybe | node.Maybe, Given, Added | (node.Maybe - Certain));
}
