using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using PaperGraph.Corpus;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>
/// Times the steps of extraction on one thread over the first papers of a corpus, and counts what each allocates. Every few papers are timed in each run
/// and their best run counts, so that other work on the machine shows little.
/// </summary>
internal static class ExtractionStages
{
    private const int Together = 20;

    /// <summary>Prints microseconds and bytes a paper for each step.</summary>
    public static void Print(string input, int count, int runs, TextWriter output)
    {
        var papers = CorpusReader.Read([input], new CorpusOptions(), null, CancellationToken.None).Papers;
        papers = papers[..Math.Min(count, papers.Length)];
        var extractors = BenchmarkCorpus.Pipeline().Extractors;
        string[] names = ["text", .. extractors.Select(extractor => extractor.Id.Name), "freezing"];
        var best = new long[(papers.Length + Together - 1) / Together, names.Length];
        var bytes = new long[names.Length];
        for (var run = 0; run <= runs; run++)
        {
            Array.Clear(bytes);
            for (var part = 0; part < best.GetLength(0); part++)
            {
                var ticks = new long[names.Length];
                Run(papers.AsSpan(part * Together, Math.Min(Together, papers.Length - (part * Together))), extractors, ticks, bytes);

                // The first run warms up.
                for (var step = 0; step < names.Length; step++) best[part, step] = run <= 1 ? ticks[step] : Math.Min(best[part, step], ticks[step]);
            }
        }

        long Best(int step) => Enumerable.Range(0, best.GetLength(0)).Sum(part => best[part, step]);
        for (var step = 0; step < names.Length; step++) Write(names[step], Best(step), bytes[step], papers.Length, output);
        Write("all", Enumerable.Range(0, names.Length).Sum(Best), bytes.Sum(), papers.Length, output);
    }

    private static void Run(ReadOnlySpan<Paper> papers, ImmutableArray<IExtractor> extractors, long[] ticks, long[] bytes)
    {
        foreach (var paper in papers)
        {
            var (time, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            var document = Document.Of(paper);
            var annotations = new AnnotationsBuilder(paper);
            Count(0, ticks, bytes, ref time, ref allocated);
            for (var step = 0; step < extractors.Length; step++)
            {
                extractors[step].Extract(document, annotations);
                Count(step + 1, ticks, bytes, ref time, ref allocated);
            }

            annotations.Build();
            Count(extractors.Length + 1, ticks, bytes, ref time, ref allocated);
        }
    }

    private static void Count(int step, long[] ticks, long[] bytes, ref long time, ref long allocated)
    {
        var (now, sum) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        ticks[step] += now - time;
        bytes[step] += sum - allocated;
        (time, allocated) = (now, sum);
    }

    private static void Write(string name, long ticks, long bytes, int papers, TextWriter output) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-16}{Stopwatch.GetElapsedTime(0, ticks).TotalMicroseconds / papers,8:F1} µs{(double)bytes / papers,10:F0} B"));
}
