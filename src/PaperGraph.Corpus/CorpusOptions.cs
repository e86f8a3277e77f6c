namespace PaperGraph.Corpus;

/// <summary>How inputs are read. Immutable.</summary>
public sealed record CorpusOptions
{
    /// <summary>One of <see cref="CorpusFormats.Known"/> for every file, or null to find each file's format from its content.</summary>
    public string? Format { get; init; }

    /// <summary>
    /// Longest line, quoted row or JSON element that is read, in bytes of UTF-8; a longer one is reported and skipped without being held in memory.
    /// At least 1,024.
    /// </summary>
    public int MaxLineLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many files are read at once; −1 for as many as there are processors. The result is the same for any number.</summary>
    public int Threads { get; init; } = -1;
}
