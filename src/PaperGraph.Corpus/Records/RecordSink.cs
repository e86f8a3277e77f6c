using PaperGraph.Model;

namespace PaperGraph.Corpus.Records;

/// <summary>What came out of one file: its records and its faults, in the order of its lines.</summary>
internal sealed class RecordSink(string file, Action<int>? progress = null)
{
    private const int RecordsPerReport = 4096;

    private readonly List<PaperRecord> _records = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<PaperRecord> Records => _records;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public SourceLocation Locate(int line) => new(file, line);

    public void Accept(PaperRecord record)
    {
        _records.Add(record);
        if (_records.Count % RecordsPerReport == 0) progress?.Invoke(RecordsPerReport);
    }

    public void Report(DiagnosticCode code, int line, string reason) => _diagnostics.Add(new Diagnostic(code, Locate(line), reason));

    /// <summary>Forgets all records and faults.</summary>
    public void Clear()
    {
        _records.Clear();
        _diagnostics.Clear();
    }

    /// <summary>Reports the records since the last full batch.</summary>
    public void Complete() => progress?.Invoke(_records.Count % RecordsPerReport);
}
