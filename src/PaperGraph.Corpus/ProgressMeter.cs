namespace PaperGraph.Corpus;

/// <summary>Adds up what all threads have read and reports it.</summary>
internal sealed class ProgressMeter(IProgress<CorpusProgress>? progress, long totalBytes)
{
    private long _bytes;
    private int _records;

    public void AddBytes(int count) => Interlocked.Add(ref _bytes, count);

    public void AddRecords(string file, int count)
    {
        var records = Interlocked.Add(ref _records, count);
        progress?.Report(new CorpusProgress(file, Interlocked.Read(ref _bytes), totalBytes, records));
    }
}
