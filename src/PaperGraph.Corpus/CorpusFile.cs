namespace PaperGraph.Corpus;

/// <summary>One input file, for the account of a build.</summary>
/// <param name="Name">Path relative to the deepest folder that holds all inputs, with <c>/</c> between its parts; the name alone for a single file.</param>
/// <param name="Format">One of <see cref="CorpusFormats.Known"/>, or empty when no reader recognised the content.</param>
/// <param name="Bytes">Size on disk, in bytes.</param>
/// <param name="Records">Records accepted from it, before de-duplication.</param>
public sealed record CorpusFile(string Name, string Format, long Bytes, int Records);
