namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Inline data.</summary>
internal sealed class ValuesNode : Node
{
    /// <summary>Makes a node.</summary>
    /// <param name="slots">The columns.</param>
    /// <param name="ids">Row by row, 0 for UNDEF.</param>
    /// <param name="count">How many rows.</param>
    public ValuesNode(int[] slots, int[] ids, int count)
    {
        (Slots, Ids, Count) = (slots, ids, count);
        for (var column = 0; column < slots.Length; column++)
        {
            var (bound, unbound) = (false, false);
            for (var at = column; at < ids.Length; at += slots.Length)
            {
                bound |= ids[at] != 0;
                unbound |= ids[at] == 0;
            }

            if (bound) Maybe |= SlotSet.Of(slots[column]);
            if (!unbound) Certain |= SlotSet.Of(slots[column]);
        }

        Maybe |= Certain;
        Touched = SlotSet.Of(slots);
    }

    public int[] Slots { get; }

    public int[] Ids { get; }

    public int Count { get; }
}
