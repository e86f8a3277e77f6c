using System.Runtime.InteropServices;

namespace PaperGraph.Export.Report.Charts.Map;

// Two nodes of a map by index, how many papers have both, and how close that makes them.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MapEdge(int First, int Second, int Papers, double Closeness);
