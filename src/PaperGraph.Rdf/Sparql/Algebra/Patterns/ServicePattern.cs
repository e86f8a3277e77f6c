namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>SERVICE: the pattern at another endpoint.</summary>
/// <param name="Endpoint">An IRI or a variable.</param>
/// <param name="Pattern">What is asked there.</param>
/// <param name="IsSilent">Whether a failure counts as one solution that binds nothing.</param>
/// <param name="Text">The pattern as the query writes it, braces included, with full IRIs' prefixes left as written.</param>
public sealed record ServicePattern(PatternTerm Endpoint, GraphPattern Pattern, bool IsSilent, string Text) : GraphPattern;
