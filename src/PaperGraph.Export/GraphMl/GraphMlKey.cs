namespace PaperGraph.Export.GraphMl;

// A column of graph.graphml. The id is the name, so names are unique over nodes and edges together.
internal readonly record struct GraphMlKey(string Name, string Type);
