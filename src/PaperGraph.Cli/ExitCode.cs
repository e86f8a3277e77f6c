namespace PaperGraph.Cli;

/// <summary>What the program returns to its caller. Scripts rely on the numbers.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Done, but input was rejected and <c>--strict</c> was given.</summary>
    Rejected = 1,

    /// <summary>The command line makes no sense.</summary>
    WrongUse = 2,

    /// <summary>Nothing was made, or what was validated does not conform; the message says why.</summary>
    Failed = 3,
}
