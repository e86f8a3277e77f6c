using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>
/// Chains of an associative operator as balanced trees, the longer half on the left: ten thousand alternatives are fourteen levels. What two
/// or three parts become is what left-to-right reading gives.
/// </summary>
internal static class Chain
{
    public static Expression Of(BinaryOperator @operator, IReadOnlyList<Expression> parts) =>
        Of(parts, 0, parts.Count, (left, right) => new BinaryExpression(@operator, left, right));

    public static GraphPattern Union(IReadOnlyList<GraphPattern> parts) =>
        Of(parts, 0, parts.Count, (left, right) => new UnionPattern(left, right));

    public static PropertyPath Alternatives(IReadOnlyList<PropertyPath> parts) =>
        Of(parts, 0, parts.Count, (left, right) => new AlternativePath(left, right));

    public static PropertyPath Sequence(IReadOnlyList<PropertyPath> parts) =>
        Of(parts, 0, parts.Count, (left, right) => new SequencePath(left, right));

    private static T Of<T>(IReadOnlyList<T> parts, int start, int count, Func<T, T, T> combine)
    {
        if (count == 1) return parts[start];
        var left = (count + 1) / 2;
        return combine(Of(parts, start, left, combine), Of(parts, start + left, count - left, combine));
    }
}
