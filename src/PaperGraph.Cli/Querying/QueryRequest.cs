using System.Collections.Immutable;

namespace PaperGraph.Cli.Querying;

/// <summary>What the user asked, of what, and how it is to be answered.</summary>
internal sealed record QueryRequest
{
    /// <summary>The query's name in messages: its file, or where else it came from.</summary>
    public required string Name { get; init; }

    /// <summary>The query.</summary>
    public required string Text { get; init; }

    /// <summary>Folders and files.</summary>
    public required ImmutableArray<string> Data { get; init; }

    /// <summary>What the query's variables are to be, by their names, as the user wrote it.</summary>
    public ImmutableArray<(string Name, string Value)> Values { get; init; } = [];

    /// <summary>What the IRIs of the graph begin with; null for what it says itself.</summary>
    public string? BaseIri { get; init; }

    /// <summary>Null for what suits the answer and the place it goes to.</summary>
    public QueryFormat? Format { get; init; }

    /// <summary>Whether the plan is shown instead of the answer.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether the default graph is the one without a name, and not all graphs together.</summary>
    public bool UnnamedGraphOnly { get; init; }

    /// <summary>How long the evaluation may take.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Whether the answer goes to a terminal.</summary>
    public bool ToTerminal { get; init; }
}
