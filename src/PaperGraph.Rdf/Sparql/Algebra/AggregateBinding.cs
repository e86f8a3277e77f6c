namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>An aggregate and the variable that takes its value for each group; an error leaves it unbound.</summary>
/// <param name="Variable">One that the translation made.</param>
/// <param name="Aggregate">What is computed.</param>
public sealed record AggregateBinding(Variable Variable, Aggregate Aggregate);
