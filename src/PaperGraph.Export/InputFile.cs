namespace PaperGraph.Export;

/// <summary>A file that was read.</summary>
/// <param name="File">Path relative to the folder that holds all inputs, with <c>/</c>.</param>
/// <param name="Format">The reader that took it, such as <c>listing</c> or <c>jsonl</c>.</param>
/// <param name="Records">Papers read from it, before duplicates were joined.</param>
/// <param name="Rejected">Records that were left out.</param>
public sealed record InputFile(string File, string Format, int Records, int Rejected);
