namespace PaperGraph.Cli.Overlapping;

/// <summary>A column of an <see cref="OverlapTable"/>.</summary>
/// <param name="Name">Its head, the name in JSON too.</param>
/// <param name="IsShown">Whether people see it in a table; CSV and JSON have all.</param>
internal sealed record OverlapColumn(string Name, bool IsShown = true);
