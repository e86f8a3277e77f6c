using System.Collections.Immutable;

namespace PaperGraph.Model;

/// <summary>One meaning, whatever it is called: a node of the graph.</summary>
/// <param name="Id">Slug of the preferred label, such as <c>implicit-neural-representation</c>; unique, stable from run to run.</param>
/// <param name="PrefLabel">The most frequent good form (skos:prefLabel); never empty.</param>
/// <param name="AltLabels">All other forms, ordinal order, without the preferred one (skos:altLabel).</param>
/// <param name="Type">What kind of thing it is, by the weight of its mentions.</param>
public sealed record Concept(string Id, string PrefLabel, ImmutableArray<string> AltLabels, ConceptType Type);
