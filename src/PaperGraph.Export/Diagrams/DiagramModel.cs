using System.Collections.Immutable;

namespace PaperGraph.Export.Diagrams;

/// <summary>What a diagram shows.</summary>
/// <param name="Title">Name and version of the ontology.</param>
/// <param name="Classes">By name.</param>
/// <param name="Arrows">One for each pair of classes that properties join, by names.</param>
internal sealed record DiagramModel(string Title, ImmutableArray<DiagramClass> Classes, ImmutableArray<DiagramArrow> Arrows);
