namespace PaperGraph.Rdf.JsonLd;

/// <summary>A property and what is under it. A property may stand several times in a node: its values are one set in RDF.</summary>
internal readonly record struct PropertyValues(string Property, Expanded Values);
