using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Where an operator is built.</summary>
/// <param name="Row">The row that it shares.</param>
/// <param name="Scope">The graph around it.</param>
/// <param name="Bound">What the row holds when it is opened.</param>
/// <param name="Given">Inside EXISTS: the row of the solution that is tested, as it was before anything inside added to it.</param>
internal readonly record struct Pipeline(int[] Row, GraphScope Scope, Bound Bound, int[]? Given = null);
