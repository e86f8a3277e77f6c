namespace PaperGraph.Cli.Building;

/// <summary>The steps of a build, in order.</summary>
internal enum BuildStage
{
    Reading,
    Extracting,
    Linking,
    LayingOut,
    Writing,
}
