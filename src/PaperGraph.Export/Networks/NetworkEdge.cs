using System.Runtime.InteropServices;

namespace PaperGraph.Export.Networks;

// 16 bytes; all else is found through the item. Source and target are nodes of the network.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NetworkEdge(int Source, int Target, int Item, EdgeKind Kind);
