namespace PaperGraph.Rdf.Sparql;

/// <summary>How a query is run. Immutable.</summary>
public sealed record QueryOptions
{
    /// <summary>
    /// Whether the default graph of a query without FROM is the merge of all graphs of the dataset, rather than its default graph alone.
    /// </summary>
    public bool UnionDefaultGraph { get; init; }

    /// <summary>The longest time that the evaluation may take; then <see cref="QueryLimitException"/> is thrown, mid-query. Null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>
    /// How many rows all operators together may hold in memory (hash tables, sorts, groups); then <see cref="QueryLimitException"/> is thrown.
    /// Null for no limit.
    /// </summary>
    public long? RowLimit { get; init; }

    /// <summary>Stops the evaluation, mid-query.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>The clock: of NOW(), which has one value a query, and of the time limit.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>What RAND(), UUID() and STRUUID() start from: the same seed gives the same values.</summary>
    public ulong Seed { get; init; }

    /// <summary>Answers SERVICE. Without one, a query with a SERVICE that is not SILENT fails.</summary>
    public IServiceClient? ServiceClient { get; init; }
}
