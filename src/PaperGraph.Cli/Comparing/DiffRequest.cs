namespace PaperGraph.Cli.Comparing;

/// <summary>Which builds to compare, and how to write what differs.</summary>
/// <param name="Old">The folder of the build before.</param>
/// <param name="New">The folder of the build after.</param>
/// <param name="Format">How to write.</param>
/// <param name="Top">How many changes of a kind a text lists.</param>
internal sealed record DiffRequest(string Old, string New, DiffFormat Format, int Top);
