using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>
/// The order in which the elements of a join are matched, each opened with the bindings of those before it. Up to <see cref="Exhaustive"/>
/// elements the cheapest of all orders is found by dynamic programming over subsets (Selinger et al. 1979, without bushy trees); beyond,
/// the next is always the one that leaves the fewest rows. Ties go to what the query names first.
/// </summary>
internal static class JoinOrder
{
    private const int Exhaustive = 10;

    /// <summary>What opening a pattern costs, in rows read.</summary>
    private const double Opening = 2;

    public static Node[] Of(ImmutableArray<Node> elements, in Bound bound, PlanEstimates estimates) => elements.Length switch
    {
        0 or 1 => [.. elements],
        > Exhaustive => Greedy(elements, bound.Certain, estimates),
        _ => Cheapest(elements, bound, estimates),
    };

    /// <summary>Always the one that gives the fewest rows next.</summary>
    public static Node[] Greedy(ImmutableArray<Node> elements, SlotSet bound, PlanEstimates estimates)
    {
        if (elements.Length < 2) return [.. elements];
        var left = elements.ToList();
        var order = new List<Node>();
        while (left.Count > 0)
        {
            var best = 0;
            var bestRows = double.PositiveInfinity;
            for (var i = 0; i < left.Count; i++)
            {
                var rows = estimates.Rows(left[i], bound);
                // What shares nothing multiplies the rows of what comes after it as well: last.
                if (order.Count > 0 && !left[i].Maybe.Overlaps(bound)) rows = (rows + 1) * 1e6;
                if (rows >= bestRows) continue;
                (best, bestRows) = (i, rows);
            }

            order.Add(left[best]);
            bound |= left[best].Certain;
            left.RemoveAt(best);
        }

        return [.. order];
    }

    private static Node[] Cheapest(ImmutableArray<Node> elements, in Bound bound, PlanEstimates estimates)
    {
        var steps = new Step[1 << elements.Length];
        Array.Fill(steps, new Step(double.PositiveInfinity, 0, -1, default));
        steps[0] = new Step(0, 1, -1, bound);
        for (var done = 0; done < steps.Length - 1; done++)
        {
            var from = steps[done];
            for (var i = 0; i < elements.Length; i++)
            {
                if ((done >> i & 1) != 0) continue;
                var perRow = estimates.Rows(elements[i], from.Bound.Certain);
                var rows = from.Rows * perRow;
                var cost = from.Cost + rows;
                cost += Binding.IsSound(elements[i], from.Bound)
                    ? from.Rows * Opening
                    : from.Rows + (2 * estimates.Rows(elements[i], SlotSet.Empty));
                ref var to = ref steps[done | 1 << i];
                if (cost < to.Cost) to = new Step(cost, rows, i, from.Bound.After(elements[i]));
            }
        }

        var order = new Node[elements.Length];
        var subset = steps.Length - 1;
        for (var i = order.Length - 1; i >= 0; i--)
        {
            order[i] = elements[steps[subset].Last];
            subset &= ~(1 << steps[subset].Last);
        }

        return order;
    }

    private readonly record struct Step(double Cost, double Rows, int Last, Bound Bound);
}
