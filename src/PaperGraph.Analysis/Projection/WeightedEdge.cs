namespace PaperGraph.Analysis.Projection;

/// <summary>An edge before it becomes part of an <see cref="UndirectedGraph"/>.</summary>
/// <param name="Source">Index of one end.</param>
/// <param name="Target">Index of the other end.</param>
/// <param name="Weight">Strength; finite and greater than zero.</param>
public readonly record struct WeightedEdge(int Source, int Target, double Weight);
