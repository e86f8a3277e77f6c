namespace PaperGraph.Rdf.JsonLd;

/// <summary>What a node is called: the document's own words, or a label made for a node without a name.</summary>
internal readonly record struct NodeName(string Text, bool IsGenerated = false);
