using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>The variables that a pattern shows to what is around it (section 18.2.1).</summary>
internal static class PatternVariables
{
    /// <summary>Each once, as they first come.</summary>
    public static IEnumerable<Variable> Of(GraphPattern pattern) => All(pattern).Distinct();

    private static IEnumerable<Variable> All(GraphPattern pattern) => pattern switch
    {
        BasicGraphPattern triples => triples.Triples.SelectMany(triple => In(triple.Subject, triple.Predicate, triple.Object)),
        PathPattern path => In(path.Subject, path.Object),
        JoinPattern join => All(join.Left).Concat(All(join.Right)),
        LeftJoinPattern join => All(join.Left).Concat(All(join.Right)),
        UnionPattern union => All(union.Left).Concat(All(union.Right)),
        MinusPattern minus => All(minus.Left),
        FilterPattern filter => All(filter.Pattern),
        ExtendPattern extend => All(extend.Pattern).Append(extend.Variable),
        ValuesPattern values => values.Variables,
        GraphGraphPattern graph => In(graph.Name).Concat(All(graph.Pattern)),
        ServicePattern service => In(service.Endpoint).Concat(All(service.Pattern)),
        ProjectPattern project => project.Variables,
        DistinctPattern distinct => All(distinct.Pattern),
        SlicePattern slice => All(slice.Pattern),
        OrderPattern order => All(order.Pattern),
        GroupPattern group => group.Keys.Concat(group.Aggregates.Select(binding => binding.Variable)),
        _ => [],
    };

    private static IEnumerable<Variable> In(params PatternTerm[] terms) =>
        terms.Where(term => term.IsVariable).Select(term => term.Variable);
}
