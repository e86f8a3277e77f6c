namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A position of a pattern in a plan: a slot, or the id of a constant.</summary>
/// <param name="Slot">-1 for a constant.</param>
/// <param name="Id">0 for a variable.</param>
internal readonly record struct PatternEnd(int Slot, int Id)
{
    public bool IsVariable => Slot >= 0;

    public static PatternEnd Variable(int slot) => new(slot, 0);

    public static PatternEnd Constant(int id) => new(-1, id);

    /// <summary>The constant, or what the row binds the variable to; 0 for unbound.</summary>
    public int In(int[] row) => Slot < 0 ? Id : row[Slot];
}
