namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>What a <see cref="CountGroupOperator"/> groups by and where it puts the number.</summary>
/// <param name="Keys">The slots of the keys.</param>
/// <param name="Results">The slots that take the number.</param>
/// <param name="Together">Which key (a place in <paramref name="Keys"/>) has its rows together in the input; -1 for none.</param>
/// <param name="Inside">The slots that the input fills: nobody may see them while groups are given.</param>
/// <param name="CountsRuns">Whether a run of the index counts once, as for COUNT(DISTINCT), not as often as it has rows.</param>
internal sealed record CountGroupShape(int[] Keys, int[] Results, int Together, int[] Inside, bool CountsRuns = false);
