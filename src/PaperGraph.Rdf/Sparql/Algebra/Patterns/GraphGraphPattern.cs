namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Graph: the pattern against a named graph, or against each of them in turn.</summary>
/// <param name="Name">An IRI, or a variable that takes the name.</param>
/// <param name="Pattern">What is matched there.</param>
public sealed record GraphGraphPattern(PatternTerm Name, GraphPattern Pattern) : GraphPattern;
