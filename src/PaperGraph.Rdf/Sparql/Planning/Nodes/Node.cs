namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>
/// A node of the normalised query: the algebra with slots for variables and ids for constants, its joins flat and its filters as deep as
/// they may go.
/// </summary>
internal abstract class Node
{
    /// <summary>The slots that a solution may bind, as seen from outside.</summary>
    public SlotSet Maybe { get; protected init; }

    /// <summary>The slots that every solution binds.</summary>
    public SlotSet Certain { get; protected init; }

    /// <summary>All slots that evaluation may fill, those that are not seen from outside included.</summary>
    public SlotSet Touched { get; protected init; }

    /// <summary>The slots that conditions and expressions inside look at.</summary>
    public SlotSet Read { get; protected init; }
}
