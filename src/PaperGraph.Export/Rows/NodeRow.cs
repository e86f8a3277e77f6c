using System.Runtime.InteropServices;

namespace PaperGraph.Export.Rows;

// A node as tables and network files show it; null where a value is not known. Texts hold only characters that XML allows.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NodeRow(
    string Id,
    string Label,
    string EntityType,
    int? Year,
    int? FirstYear,
    double? AverageYear,
    int? PaperCount,
    string? AltLabels,
    string? Url,
    string Identifier);
