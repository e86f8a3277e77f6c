namespace PaperGraph.Cli.Overlapping;

/// <summary>How overlap is written.</summary>
internal enum OverlapFormat
{
    /// <summary>A table for people: the measures that matter most, lists of papers cut short.</summary>
    Table,

    /// <summary>Every column, RFC 4180.</summary>
    Csv,

    /// <summary>Every column, an array of objects.</summary>
    Json,
}
