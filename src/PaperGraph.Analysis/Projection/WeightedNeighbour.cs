namespace PaperGraph.Analysis.Projection;

// One end of an edge, seen from the other.
internal readonly record struct WeightedNeighbour(int Node, double Weight);
