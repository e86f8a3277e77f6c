namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A path between two terms (section 18.4). Paths of a single IRI are translated to triple patterns and do not come here.</summary>
/// <param name="Subject">Where the path begins.</param>
/// <param name="Path">The way.</param>
/// <param name="Object">Where it ends.</param>
public sealed record PathPattern(PatternTerm Subject, PropertyPath Path, PatternTerm Object) : GraphPattern;
