namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A decoded RDF term, or an error. <c>default</c> is an error.</summary>
internal readonly struct Value
{
}
