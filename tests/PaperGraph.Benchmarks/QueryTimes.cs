using System.Diagnostics;
using System.Globalization;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Benchmarks;

/// <summary>
/// Times queries the way the scripts in <c>peers</c> time other engines, so that one run can stand beside the other: from text to the last
/// cell read, median of some runs after warming up.
/// </summary>
internal static class QueryTimes
{
    private const int MostWarmUps = 400;
    private const int Runs = 11;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(2);

    /// <summary>Loads the graph, saves it as a dataset and opens that again, then asks each <c>*.rq</c> of the folder.</summary>
    public static void Print(string graph, string folder, TextWriter output)
    {
        var saved = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pgd");
        try
        {
            var (load, loaded) = Time(() => Dataset.Load(graph));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {load:F0} ms, {loaded.QuadCount} triples"));
            using (loaded) loaded.Save(saved);
            foreach (var query in Directory.EnumerateFiles(folder, "*.rq").Order(StringComparer.Ordinal))
            {
                var text = File.ReadAllText(query);
                var (first, rows) = Time(() => OpenAndAsk(saved, text));
                using var dataset = Dataset.Open(saved);
                var start = Stopwatch.GetTimestamp();
                for (var i = 0; i < MostWarmUps && Stopwatch.GetElapsedTime(start) < WarmUpTime; i++) Ask(dataset, text);
                var times = Enumerable.Range(0, Runs).Select(_ => Time(() => Ask(dataset, text)).Milliseconds).Order().ToArray();
                var opened = Enumerable.Range(0, Runs).Select(_ => Time(() => OpenAndAsk(saved, text)).Milliseconds).Order().ToArray();
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Path.GetFileName(query)} {times[Runs / 2]:F3} ms ({times[0]:F3} to {times[^1]:F3}), {rows} rows; "
                    + $"opened anew and asked: {opened[Runs / 2]:F1} ms, for the first time in the process {first:F0} ms"));
            }
        }
        finally
        {
            File.Delete(saved);
        }
    }

    private static int OpenAndAsk(string path, string text)
    {
        using var dataset = Dataset.Open(path);
        return Ask(dataset, text);
    }

    private static int Ask(Dataset dataset, string text)
    {
        using var solutions = (Solutions)SparqlEngine.Execute(dataset, SparqlParser.Parse(text));
        var (rows, bytes) = (0, 0L);
        while (solutions.MoveNext())
        {
            rows++;
            for (var column = 0; column < solutions.Variables.Length; column++) bytes += solutions[column].Text.Length;
        }

        return bytes >= 0 ? rows : throw new UnreachableException();
    }

    private static (double Milliseconds, T Result) Time<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, result);
    }
}
