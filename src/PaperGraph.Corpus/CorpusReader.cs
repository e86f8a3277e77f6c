using PaperGraph.Corpus.Deduplication;
using PaperGraph.Corpus.Inputs;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus;

/// <summary>Reads files into papers.</summary>
public static class CorpusReader
{
    private const int ShortestLimit = 1024;

    /// <summary>Reads all inputs and joins records of the same paper. Faults of the inputs are diagnostics of the result; they never throw.</summary>
    /// <param name="inputs">
    /// Files, folders (read with all folders below) and globs with <c>*</c> and <c>**</c>. Their order, and naming one twice, changes nothing.
    /// </param>
    /// <param name="options">How to read.</param>
    /// <param name="progress">Called from several threads; null for no reports.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentException">The options name no known format, a line limit below 1,024, or no number of threads.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static PaperCorpus Read(
        IReadOnlyList<string> inputs,
        CorpusOptions options,
        IProgress<CorpusProgress>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(options);
        Check(options);
        var (files, diagnostics) = InputFinder.Find(inputs);
        return Read(files, diagnostics, options, progress, cancellation);
    }

    internal static PaperCorpus Read(
        IReadOnlyList<InputFile> files,
        IReadOnlyList<Diagnostic> inputFaults,
        CorpusOptions options,
        IProgress<CorpusProgress>? progress,
        CancellationToken cancellation)
    {
        var read = new (CorpusFile File, RecordSink Sink)[files.Count];
        var meter = new ProgressMeter(progress, files.Sum(static file => file.Length));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Parallel.For(0, files.Count, parallel, i =>
        {
            var sink = new RecordSink(files[i].Name, count => meter.AddRecords(files[i].Name, count));
            read[i] = (FileReading.Read(files[i], options, sink, meter.AddBytes, cancellation), sink);
        });

        var (papers, rejected) = Deduplicator.Merge(read.SelectMany(static file => file.Sink.Records));
        var diagnostics = inputFaults
            .Concat(read.SelectMany(static file => file.Sink.Diagnostics))
            .Concat(rejected)
            .OrderBy(static diagnostic => diagnostic.Place)
            .ThenBy(static diagnostic => diagnostic.Code)
            .ThenBy(static diagnostic => diagnostic.Reason, StringComparer.Ordinal);
        return new PaperCorpus(papers, [.. diagnostics], [.. read.Select(static file => file.File)], read.Sum(static file => file.File.Records));
    }

    private static void Check(CorpusOptions options)
    {
        if (options.Format is { } format && !CorpusFormats.Known.Contains(format, StringComparer.Ordinal))
            throw new ArgumentException($"'{format}' is no format; known are {string.Join(", ", CorpusFormats.Known)}.", nameof(options));
        if (options.MaxLineLength < ShortestLimit)
            throw new ArgumentException($"The longest line must be at least {ShortestLimit} bytes.", nameof(options));
        if (options.Threads is 0 or < -1)
            throw new ArgumentException("The number of threads must be positive, or -1 for one a processor.", nameof(options));
    }
}
