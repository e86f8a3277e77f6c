namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A function of one value that is no error.</summary>
internal delegate Value UnaryFunction(FunctionContext context, in Value argument);
