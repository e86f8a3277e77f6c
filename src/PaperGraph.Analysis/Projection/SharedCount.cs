namespace PaperGraph.Analysis.Projection;

// So many columns in common with another row.
internal readonly record struct SharedCount(int Other, int Count);
