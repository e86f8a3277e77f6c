namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>An expression (section 17). Immutable.</summary>
public abstract record Expression;
