namespace PaperGraph.Cli.Comparing;

/// <summary>A place in a paper's text, and whose name stands there.</summary>
/// <param name="Place">Field, start and end as one number, which sorts in this order.</param>
/// <param name="Concept">Index of the concept in its build.</param>
internal readonly record struct Mention(ulong Place, int Concept)
{
    private const int FieldShift = 62;
    private const int StartShift = 31;

    /// <summary>Whether it is in the title, and not in the abstract.</summary>
    public bool IsInTitle => Place >> FieldShift == 0;

    public static Mention At(bool isInTitle, int start, int end, int concept)
    {
        if (start < 0 || end <= start) throw new FormatException($"a mention from {start} to {end} is none");
        return new Mention((isInTitle ? 0UL : 1UL << FieldShift) | ((ulong)start << StartShift) | (uint)end, concept);
    }
}
