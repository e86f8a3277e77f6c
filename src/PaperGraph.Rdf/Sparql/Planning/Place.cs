using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Where a pattern stands in a query.</summary>
/// <param name="Scope">What the names of variables mean.</param>
/// <param name="Graph">The graph that it is matched against.</param>
/// <param name="Given">Inside EXISTS: the slots of the solution that is tested, which are put in for their variables everywhere.</param>
internal readonly record struct Place(VariableScope Scope, GraphScope Graph, SlotSet Given);
