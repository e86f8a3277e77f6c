namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A function of two values that are no errors.</summary>
internal delegate Value BinaryFunction(FunctionContext context, in Value first, in Value second);
