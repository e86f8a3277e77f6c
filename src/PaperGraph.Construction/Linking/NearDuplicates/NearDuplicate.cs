using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>Two classes of keys that are one concept because their names are nearly the same.</summary>
/// <param name="Rare">Key of the rarer name.</param>
/// <param name="Kept">Key of the other.</param>
/// <param name="Rule">What the names differ in.</param>
/// <param name="Evidence">The names with their numbers of papers, and what speaks against it.</param>
internal readonly record struct NearDuplicate(int Rare, int Kept, MergeReason Rule, string Evidence);
