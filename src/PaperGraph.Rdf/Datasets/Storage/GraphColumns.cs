using System.Collections.Immutable;

namespace PaperGraph.Rdf;

/// <summary>
/// What the <see cref="GraphIndex"/>es of a dataset are made of: every column holds the values of all graphs, one graph after the other, so
/// that many small graphs cost no more than one large one.
/// </summary>
internal sealed class GraphColumns
{
    /// <summary>The ids of the graphs' names, ascending; the first is 0, the default graph, always there.</summary>
    public required Column<int> Names { get; init; }

    /// <summary>The row at which each graph begins; one more entry at the end.</summary>
    public required Column<long> Rows { get; init; }

    /// <summary>By <see cref="TermRole"/>: where the keys of each graph begin; one more entry at the end.</summary>
    public required ImmutableArray<Column<long>> KeyStarts { get; init; }

    /// <summary>By <see cref="TermRole"/>: the distinct terms in that role, ascending within a graph.</summary>
    public required ImmutableArray<Column<int>> Keys { get; init; }

    /// <summary>
    /// By <see cref="TermRole"/>: the first row of each key, counted from the graph's own; a graph has one more than keys.
    /// </summary>
    public required ImmutableArray<Column<int>> Starts { get; init; }

    /// <summary>For each predicate key, how many distinct subjects it has.</summary>
    public required Column<int> SubjectCounts { get; init; }

    /// <summary>For each predicate key, how many distinct objects it has.</summary>
    public required Column<int> ObjectCounts { get; init; }

    /// <summary>By <see cref="IndexOrder"/>.</summary>
    public required ImmutableArray<Column<int>> Second { get; init; }

    /// <summary>By <see cref="IndexOrder"/>.</summary>
    public required ImmutableArray<Column<int>> Third { get; init; }
}
