using System.Diagnostics;
using System.Globalization;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Benchmarks;

/// <summary>Times the validation of a graph: first as a program that starts does it, then again with code that is warm.</summary>
internal static class ValidationTimes
{
    private const int Runs = 7;

    /// <summary>Loads data and shapes, compiles the shapes, and validates on one thread and on all.</summary>
    public static void Print(string graph, string shapesFile, TextWriter output)
    {
        var (load, data) = Time(() => Dataset.Load(graph));
        var (compile, shapes) = Time(() =>
        {
            using var dataset = Dataset.Load(shapesFile);
            return ShapesGraph.Read(dataset);
        });
        var (first, report) = Time(() => Validate(data, shapes, threads: -1));
        Line($"load {load:F0} ms, {data.QuadCount} triples; read {shapes.Count} shapes {compile:F0} ms; validate for the first time {first:F0} ms");
        foreach (var threads in new[] { 1, -1 })
        {
            var times = Enumerable.Range(0, Runs).Select(_ => Time(() => Validate(data, shapes, threads)).Milliseconds).Order().ToArray();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            Validate(data, shapes, threads);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            Line($"validate on {(threads == 1 ? "one thread" : "all processors")} {times[Runs / 2]:F0} ms ({times[0]:F0} to {times[^1]:F0}), {allocated / 1024} KB allocated");
        }

        Line($"{report.ResultCount} results");
        foreach (var count in report.Counts) Line($"  {count.Count} of {count.SourceShape} {count.SourceConstraintComponent}");

        void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    }

    private static ValidationReport Validate(Dataset data, ShapesGraph shapes, int threads) =>
        ShaclValidator.Validate(data, shapes, new ShaclOptions { Threads = threads, ResultLimit = 1000 });

    private static (double Milliseconds, T Result) Time<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, result);
    }
}
