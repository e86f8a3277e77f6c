using System.Collections.Immutable;

namespace PaperGraph.Construction.Linking;

/// <summary>One meaning of a short form: the long forms of one class, and who defines it so.</summary>
/// <param name="Root">Class of the most frequent long form: what the short form means where a paper does not define it.</param>
/// <param name="Papers">Number of papers that define the short form so.</param>
/// <param name="FirstDefinition">Index of the definition in the first paper of that class.</param>
/// <param name="Roots">Classes of all long forms that are variants of it; each stays a concept of its own.</param>
internal readonly record struct Sense(int Root, int Papers, int FirstDefinition, ImmutableArray<int> Roots);
