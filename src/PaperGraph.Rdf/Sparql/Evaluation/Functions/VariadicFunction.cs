namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A function of any number of values that are no errors.</summary>
internal delegate Value VariadicFunction(FunctionContext context, ReadOnlySpan<Value> arguments);
