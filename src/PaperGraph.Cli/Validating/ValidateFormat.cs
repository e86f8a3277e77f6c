namespace PaperGraph.Cli.Validating;

/// <summary>How a validation report is written.</summary>
internal enum ValidateFormat
{
    /// <summary>For people: a line with file and line for each result.</summary>
    Text,

    /// <summary>The standard's report as Turtle.</summary>
    Ttl,

    /// <summary>The same as JSON, with the places in the files.</summary>
    Json,
}
