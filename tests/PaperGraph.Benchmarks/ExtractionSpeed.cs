using System.Diagnostics;
using System.Globalization;
using PaperGraph.Corpus;

namespace PaperGraph.Benchmarks;

/// <summary>Times extraction alone over a corpus in memory: the shipped pipeline, on all processors, after warming up on a part of it.</summary>
internal static class ExtractionSpeed
{
    private const int WarmUp = 4000;
    private const int Runs = 3;

    /// <summary>Prints the best of three runs, in papers a second.</summary>
    public static void Print(string input, TextWriter output)
    {
        var papers = CorpusReader.Read([input], new CorpusOptions(), null, CancellationToken.None).Papers;
        var pipeline = BenchmarkCorpus.Pipeline();
        Parallel.For(0, Math.Min(WarmUp, papers.Length), i => pipeline.Annotate(papers[i]));
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            Parallel.For(0, papers.Length, i => pipeline.Annotate(papers[i]));
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{papers.Length} papers in {best:F2} s on {Environment.ProcessorCount} processors: {papers.Length / best:F0} a second"));
    }
}
