namespace PaperGraph.Export.Rows;

// A node as tables and GraphML show it; null where a value is not known. Texts hold only characters that XML allows.
internal readonly record struct NodeRow(
    string Id,
    string Label,
    string EntityType,
    int? Year,
    int? PaperCount,
    string? AltLabels,
    string? Url,
    string Identifier);
