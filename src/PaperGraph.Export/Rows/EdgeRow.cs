namespace PaperGraph.Export.Rows;

// An edge as tables and GraphML show it; null where a value is not known. Texts hold only characters that XML allows.
internal readonly record struct EdgeRow(
    string Source,
    string Target,
    string Relation,
    double Weight,
    double Confidence,
    int Support,
    string Evidence,
    string? Papers);
