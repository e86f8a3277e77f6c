namespace PaperGraph.Export.Columns;

// A column that every network file has, whatever its format calls it. Names are in snake_case, unique over nodes and edges, and none that
// a reader keeps for itself.
internal sealed record Column(int Index, string Name, ColumnType Type);
