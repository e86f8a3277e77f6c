using System.Collections.Immutable;

namespace PaperGraph.Export.Diagrams;

/// <summary>A class of the ontology.</summary>
/// <param name="Name">Without a prefix.</param>
/// <param name="Parent">The class of the ontology that it is under, or null.</param>
/// <param name="Foreign">Superclasses of other vocabularies, with prefixes.</param>
/// <param name="Attributes">Datatype properties, as name and datatype.</param>
internal sealed record DiagramClass(string Name, string? Parent, ImmutableArray<string> Foreign, ImmutableArray<string> Attributes);
