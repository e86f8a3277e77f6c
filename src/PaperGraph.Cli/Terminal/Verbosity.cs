namespace PaperGraph.Cli.Terminal;

/// <summary>How much the program says.</summary>
internal enum Verbosity
{
    Quiet,
    Normal,
    Verbose,
}
