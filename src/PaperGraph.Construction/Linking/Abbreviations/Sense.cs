namespace PaperGraph.Construction.Linking;

/// <summary>One meaning of a short form: the long forms of one class, and who defines it so.</summary>
/// <param name="Root">Class of the long forms.</param>
/// <param name="Papers">Number of papers that define the short form so.</param>
/// <param name="FirstDefinition">Index of the definition in the first of them.</param>
internal readonly record struct Sense(int Root, int Papers, int FirstDefinition);
