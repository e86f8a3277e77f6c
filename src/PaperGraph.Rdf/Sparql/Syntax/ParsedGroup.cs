using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>A translated group. Its filter stands apart, because that of an OPTIONAL belongs to the LeftJoin (section 18.2.2.6).</summary>
/// <param name="Pattern">The group without its filter.</param>
/// <param name="Filter">All FILTERs of the group itself, or null.</param>
/// <param name="Scope">The variables that it gives out.</param>
internal readonly record struct ParsedGroup(GraphPattern Pattern, Expression? Filter, VariableScope Scope)
{
    public GraphPattern ToPattern() => Filter is null ? Pattern : new FilterPattern(Filter, Pattern);
}
