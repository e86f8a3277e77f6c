using System.Collections.Immutable;

namespace PaperGraph.Cli.Validating;

/// <summary>What is validated, against what, and how the report is written.</summary>
internal sealed record ValidateRequest
{
    /// <summary>Folders and files.</summary>
    public required ImmutableArray<string> Data { get; init; }

    /// <summary>Files of shapes; empty for those of the program.</summary>
    public required ImmutableArray<string> Shapes { get; init; }

    /// <summary>How the report is written.</summary>
    public required ValidateFormat Format { get; init; }

    /// <summary>How many results are shown; the others are counted.</summary>
    public required int Limit { get; init; }

    /// <summary>Threads to use, at least 1.</summary>
    public required int Threads { get; init; }
}
