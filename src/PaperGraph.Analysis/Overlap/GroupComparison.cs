using System.Collections.Immutable;
using PaperGraph.Analysis.Significance;

namespace PaperGraph.Analysis.Overlap;

/// <summary>
/// Two groups of papers concept by concept: what they share, what sets each apart (keyness by log-likelihood, Rayson &amp; Garside 2000), and
/// what one has that the other lacks. Every list is complete.
/// </summary>
public sealed class GroupComparison
{
    private GroupComparison(GroupProfile first, GroupProfile second, GroupConcept[] concepts)
    {
        (First, Second) = (first, second);
        Shared =
        [
            .. concepts.Where(static row => row is { InFirst: > 0, InSecond: > 0 })
                .OrderByDescending(static row => Math.Min(row.InFirst, row.InSecond))
                .ThenByDescending(static row => (long)row.InFirst + row.InSecond)
                .ThenBy(static row => row.Concept),
        ];
        DistinctiveOfFirst =
            [.. concepts.Where(static row => row.LogLikelihood > 0).OrderByDescending(static row => row.LogLikelihood).ThenBy(static row => row.Concept)];
        DistinctiveOfSecond =
            [.. concepts.Where(static row => row.LogLikelihood < 0).OrderBy(static row => row.LogLikelihood).ThenBy(static row => row.Concept)];
        MissingFromFirst =
            [.. concepts.Where(static row => row.InFirst == 0).OrderByDescending(static row => row.InSecond).ThenBy(static row => row.Concept)];
        MissingFromSecond =
            [.. concepts.Where(static row => row.InSecond == 0).OrderByDescending(static row => row.InFirst).ThenBy(static row => row.Concept)];
    }

    /// <summary>One group.</summary>
    public GroupProfile First { get; }

    /// <summary>The other.</summary>
    public GroupProfile Second { get; }

    /// <summary>Concepts of both; those with the most papers in the group that has fewer come first.</summary>
    public ImmutableArray<GroupConcept> Shared { get; }

    /// <summary>Concepts that a greater share of the first group's papers has, the surest first.</summary>
    public ImmutableArray<GroupConcept> DistinctiveOfFirst { get; }

    /// <summary>Concepts that a greater share of the second group's papers has, the surest first.</summary>
    public ImmutableArray<GroupConcept> DistinctiveOfSecond { get; }

    /// <summary>Concepts of the second group that no paper of the first has, those with the most papers first.</summary>
    public ImmutableArray<GroupConcept> MissingFromFirst { get; }

    /// <summary>Concepts of the first group that no paper of the second has, those with the most papers first.</summary>
    public ImmutableArray<GroupConcept> MissingFromSecond { get; }

    /// <summary>Compares two groups counted on the same incidence.</summary>
    public static GroupComparison Of(GroupProfile first, GroupProfile second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        int[] either = [.. first.Concepts.Union(second.Concepts).Order()];
        long papers = first.Group.Papers.Length;
        var all = papers + second.Group.Papers.Length;
        var rows = new GroupConcept[either.Length];
        var tails = new double[either.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var (inFirst, inSecond) = (first.PapersWith(either[i]), second.PapersWith(either[i]));
            var counts = new PairCounts(inFirst, inFirst + inSecond, papers, all);
            var likelihood = OverlapMeasure.LogLikelihood.Of(counts);
            tails[i] = ChiSquare.Tail(likelihood);
            rows[i] = new GroupConcept(either[i], inFirst, inSecond, likelihood, tails[i], 1);
        }

        var adjusted = BenjaminiHochberg.Adjust(tails, tails.Length);
        for (var i = 0; i < rows.Length; i++) rows[i] = rows[i] with { AdjustedPValue = adjusted[i] };
        return new GroupComparison(first, second, rows);
    }
}
