namespace PaperGraph.Corpus;

/// <summary>How far reading has come. Reported every few thousand records of a file and at its end, from whichever thread reads it.</summary>
/// <param name="File">Name of the file as in <see cref="CorpusFile.Name"/>.</param>
/// <param name="BytesRead">Bytes read so far of all files, as they lie on disk (compressed where they are).</param>
/// <param name="TotalBytes">Bytes of all files.</param>
/// <param name="Records">Records accepted so far, before de-duplication.</param>
public readonly record struct CorpusProgress(string File, long BytesRead, long TotalBytes, int Records);
