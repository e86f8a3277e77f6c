using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Where an operator is built.</summary>
/// <param name="Row">The row that it shares.</param>
/// <param name="Scope">The graph around it.</param>
/// <param name="Bound">What the row holds when it is opened.</param>
internal readonly record struct Pipeline(int[] Row, GraphScope Scope, Bound Bound);
