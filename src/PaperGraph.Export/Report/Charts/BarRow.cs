using System.Runtime.InteropServices;

namespace PaperGraph.Export.Report.Charts;

// A row of a BarTable: what it counts, the length of its bar in [0, 1], the number beside it, and what else there is to say in small print.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BarRow(string Name, double Share, string Figure, string? Detail = null);
