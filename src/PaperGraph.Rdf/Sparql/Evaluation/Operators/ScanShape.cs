
namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>In which order a triple pattern reads the index, for one combination of bound positions.</summary>
/// <param name="Order">The order.</param>
/// <param name="First">The position (0 subject, 1 predicate, 2 object) of its first column.</param>
/// <param name="Second">Of its second.</param>
/// <param name="Third">Of its third.</param>
/// <param name="Free">How many positions are unbound: the last ones of the order.</param>
internal readonly record struct ScanShape(IndexOrder Order, int First, int Second, int Third, int Free)
{
    private static readonly (IndexOrder Order, int First, int Second, int Third)[] Orders =
    [
        (IndexOrder.Spo, 0, 1, 2), (IndexOrder.Sop, 0, 2, 1), (IndexOrder.Pso, 1, 0, 2),
        (IndexOrder.Pos, 1, 2, 0), (IndexOrder.Osp, 2, 0, 1), (IndexOrder.Ops, 2, 1, 0),
    ];

    /// <summary>The shapes by what is bound: 1 for the subject, 2 for the predicate, 4 for the object, added up.</summary>
    /// <param name="ends">Constants come first in an order: their place is looked for once and then kept.</param>
    /// <param name="sorted">The free position that should ascend, or -1.</param>
    public static ScanShape[] All(PatternEnd[] ends, int sorted)
    {
        var shapes = new ScanShape[8];
        for (var bound = 0; bound < shapes.Length; bound++) shapes[bound] = Best(ends, bound, sorted);
        return shapes;
    }

    private static ScanShape Best(PatternEnd[] ends, int bound, int sorted)
    {
        var free = 3 - int.PopCount(bound);
        var best = default(ScanShape);
        var bestScore = -1;
        foreach (var (order, first, second, third) in Orders)
        {
            if (!LeadsWith(bound, free, first, second)) continue;
            var score = 0;
            if (!ends[first].IsVariable && free < 3) score += 4;
            if (free == 0 && !ends[second].IsVariable) score += 2;
            // Predicates are few, so what follows one is a long column in which near subjects are near.
            if (free is 0 or 1 && first == 1) score += 2;
            if ((free == 2 && second == sorted) || (free == 3 && first == sorted)) score += 1;
            if (score <= bestScore) continue;
            bestScore = score;
            best = new ScanShape(order, first, second, third, free);
        }

        return best;
    }

    private static bool LeadsWith(int bound, int free, int first, int second) => free switch
    {
        3 or 0 => true,
        2 => (bound >> first & 1) != 0,
        _ => (bound >> first & 1) != 0 && (bound >> second & 1) != 0,
    };
}
