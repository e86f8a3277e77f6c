using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>
/// Group and AggregateJoin in one: a solution for each distinct list of keys, binding the keys that are variables or have a name and one
/// variable for each aggregate. Without keys there is exactly one group, also over no solution.
/// </summary>
/// <param name="Pattern">What is grouped.</param>
/// <param name="Keys">Variables of the pattern; keys that are expressions were bound by an Extend before.</param>
/// <param name="Aggregates">What is computed for each group.</param>
public sealed record GroupPattern(GraphPattern Pattern, ImmutableArray<Variable> Keys, ImmutableArray<AggregateBinding> Aggregates) : GraphPattern;
