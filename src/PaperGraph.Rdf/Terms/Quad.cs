namespace PaperGraph.Rdf;

/// <summary>A triple and the graph of the dataset that it stands in.</summary>
/// <param name="Triple">What is stated.</param>
/// <param name="Graph">Where; <c>default</c> is the default graph.</param>
public readonly record struct Quad(Triple Triple, GraphName Graph);
