using System.Collections.Immutable;

namespace PaperGraph.Export.Diagrams;

/// <summary>Properties from one class to another, or to itself.</summary>
internal sealed record DiagramArrow(string From, string To, ImmutableArray<string> Labels);
