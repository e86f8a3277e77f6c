using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>Measures trees without recursion, so that nobody after the parser has to fear their depth.</summary>
internal static class AlgebraDepth
{
    /// <summary>Whether a pattern, expression or path has more levels than <see cref="SparqlParser.MaxDepth"/>.</summary>
    public static bool IsTooDeep(object root)
    {
        var open = new Stack<(object Node, int Depth)>();
        open.Push((root, 1));
        while (open.TryPop(out var entry))
        {
            if (entry.Depth > SparqlParser.MaxDepth) return true;
            foreach (var child in Children(entry.Node)) open.Push((child, entry.Depth + 1));
        }

        return false;
    }

    private static IEnumerable<object> Children(object node) => node switch
    {
        JoinPattern x => [x.Left, x.Right],
        LeftJoinPattern { Condition: null } x => [x.Left, x.Right],
        LeftJoinPattern x => [x.Left, x.Right, x.Condition],
        UnionPattern x => [x.Left, x.Right],
        MinusPattern x => [x.Left, x.Right],
        FilterPattern x => [x.Pattern, x.Condition],
        ExtendPattern x => [x.Pattern, x.Expression],
        GraphGraphPattern x => [x.Pattern],
        ServicePattern x => [x.Pattern],
        PathPattern x => [x.Path],
        GroupPattern x => [x.Pattern, .. x.Aggregates.Select(binding => binding.Aggregate.Expression).OfType<Expression>()],
        OrderPattern x => [x.Pattern, .. x.Keys.Select(key => key.Expression)],
        ProjectPattern x => [x.Pattern],
        DistinctPattern x => [x.Pattern],
        SlicePattern x => [x.Pattern],
        BinaryExpression x => [x.Left, x.Right],
        UnaryExpression x => [x.Operand],
        InExpression x => [x.Operand, .. x.List],
        BuiltInExpression x => x.Arguments,
        FunctionExpression x => x.Arguments,
        ExistsExpression x => [x.Pattern],
        SequencePath x => [x.First, x.Second],
        AlternativePath x => [x.One, x.Other],
        InversePath x => [x.Path],
        ZeroOrOnePath x => [x.Path],
        ZeroOrMorePath x => [x.Path],
        OneOrMorePath x => [x.Path],
        _ => [],
    };
}
