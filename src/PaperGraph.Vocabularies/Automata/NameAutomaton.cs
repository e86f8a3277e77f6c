namespace PaperGraph.Vocabularies.Automata;

/// <summary>
/// The minimal acyclic automaton of a set of keys, as columns. The edges of a state stand side by side; an edge is its byte (bits 0–7),
/// whether its target ends a key (8), whether it is the last of its state (9), and the first edge of its target (10–31, 0 for none). The
/// skips on the way to the end of a key add up to the key's number (Lucchesi and Kowaltowski, "Applications of finite automata representing
/// large vocabularies", 1993).
/// </summary>
/// <param name="Roots">For each byte, the edge out of the first state; 0 where there is none.</param>
/// <param name="Edges">All edges; the first is none.</param>
/// <param name="Skips">For each edge, how many keys it passes by: those that end where it starts, and those of earlier edges.</param>
internal sealed record NameAutomaton(int[] Roots, uint[] Edges, ushort[] Skips)
{
    public const uint Ends = 1U << 8;
    public const uint Last = 1U << 9;
    public const int TargetShift = 10;
    public const int MostEdges = 1 << (32 - TargetShift);
}
