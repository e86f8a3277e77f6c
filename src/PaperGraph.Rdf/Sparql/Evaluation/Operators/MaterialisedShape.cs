namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>What a <see cref="MaterialisedOperator"/> keeps and how it is looked up.</summary>
/// <param name="Slots">The slots that are kept.</param>
/// <param name="Keys">Which of them (places in <paramref name="Slots"/>) are hashed: bound in every kept row.</param>
/// <param name="Seeds">Slots that are given to the pattern from outside before it is computed.</param>
/// <param name="MustOverlap">Whether a row fits only when it shares a bound slot, as MINUS has it.</param>
internal sealed record MaterialisedShape(int[] Slots, int[] Keys, int[] Seeds, bool MustOverlap = false);
