using System.Collections.Immutable;

namespace PaperGraph.Analysis.Overlap;

/// <summary>Papers that are looked at as one: a corpus, a year, a category, or any list.</summary>
/// <param name="Name">What the group is called.</param>
/// <param name="Papers">Indices of the papers, ascending, each once. A paper may be in several groups.</param>
public sealed record PaperGroup(string Name, ImmutableArray<int> Papers);
