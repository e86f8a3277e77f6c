namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A property path (section 9.1).</summary>
public abstract record PropertyPath;
