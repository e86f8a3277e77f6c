namespace PaperGraph.Corpus.Decoding;

/// <summary>What <see cref="LineReader.Read"/> came upon.</summary>
internal enum LineKind
{
    /// <summary>A line of valid UTF-8.</summary>
    Line,

    /// <summary>A line beyond the limit; it was skipped.</summary>
    TooLong,

    /// <summary>There are no more lines.</summary>
    End,
}
