using System.Collections.Immutable;

namespace PaperGraph.Export.Diagrams;

/// <summary>What a diagram shows.</summary>
/// <param name="Title">Name and version of the ontology.</param>
/// <param name="Classes">By name.</param>
/// <param name="Arrows">One for each pair of classes that properties join, by names.</param>
internal sealed record DiagramModel(string Title, ImmutableArray<DiagramClass> Classes, ImmutableArray<DiagramArrow> Arrows);

/// <summary>A class of the ontology.</summary>
/// <param name="Name">Without a prefix.</param>
/// <param name="Parent">The class of the ontology that it is under, or null.</param>
/// <param name="Foreign">Superclasses of other vocabularies, with prefixes.</param>
/// <param name="Attributes">Datatype properties, as name and datatype.</param>
internal sealed record DiagramClass(string Name, string? Parent, ImmutableArray<string> Foreign, ImmutableArray<string> Attributes);

/// <summary>Properties from one class to another, or to itself.</summary>
internal sealed record DiagramArrow(string From, string To, ImmutableArray<string> Labels);
