namespace PaperGraph.Cli.Building;

/// <summary>How far a stage has come. Reported from several threads.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">Units done: bytes while reading, papers while extracting, steps otherwise.</param>
/// <param name="Total">Units in all; at least 1.</param>
/// <param name="Papers">Records or papers done, for the rate; 0 where the stage has none.</param>
internal readonly record struct BuildProgress(BuildStage Stage, long Done, long Total, int Papers);
