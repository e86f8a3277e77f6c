using System.Diagnostics;
using System.Globalization;
using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Components;
using PaperGraph.Analysis.Cores;
using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Benchmarks.Analysis;

/// <summary>Times every analysis once, with default options, on a corpus of <see cref="ZipfCorpus"/>.</summary>
internal sealed class AnalysisSpeed(TextWriter output)
{
    private const int Concepts = 200_000;
    private double _sum;

    /// <summary>Prints a line for each analysis, with what it found, then the sum and the most memory the process ever had.</summary>
    public static void Print(int papers, int edges, TextWriter output)
    {
        var speed = new AnalysisSpeed(output);
        var incidence = speed.Time("(making the corpus)", () => ZipfCorpus.Make(papers, Concepts, edges), static made => $"{made.EdgeCount} edges");
        speed._sum = 0;
        speed.Run(incidence);
        speed.Say($"sum {speed._sum:F1} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        speed._sum = 0;
        speed.LayOut(10_000, 50_000);
    }

    private void Run(Incidence incidence)
    {
        Overlaps(incidence);
        var whole = Time("papers and concepts as a graph", incidence.ToGraph, static graph => Size(graph));
        Measure("papers and concepts", whole);
        var papers = Time(
            "paper-paper projection",
            () => PaperProjection.Of(incidence, new PaperProjectionOptions()),
            static made => $"{Size(made.Graph)}, {made.LeftOut.Length} concepts with {made.LeftOutEdges} edges not searched");
        Communities("papers", papers.Graph);
        var concepts = Time(
            "concept-concept projection",
            () => ConceptProjection.Of(incidence, new ConceptProjectionOptions()),
            static made => $"{Size(made.Graph)}, {made.LeftOut.Length} papers left out");
        Communities("concepts", concepts.Graph);
    }

    private void Overlaps(Incidence incidence)
    {
        Time(
            "overlap of concepts",
            () => ConceptOverlap.Of(incidence, new ConceptOverlapOptions()),
            static made => $"{made.Pairs.Length} best of {made.Found} pairs, {made.LeftOut.Length} papers left out");
        Time(
            "overlap of papers",
            () => PaperOverlap.Of(incidence, new PaperOverlapOptions()),
            static made => $"{made.Pairs.Length} best pairs, {made.LeftOut.Length} concepts not searched");
        Time("subset candidates", () => SubsetCandidates.Of(incidence, new SubsetOptions()), static made => $"{made.Length} candidates");
        PaperGroup[] groups =
        [
            .. Enumerable.Range(0, 40).Select(year => new PaperGroup(
                year.ToString(CultureInfo.InvariantCulture), [.. Enumerable.Range(0, incidence.PaperCount).Where(paper => paper % 40 == year)])),
        ];
        var overlap = Time("overlap of 40 groups", () => GroupOverlap.Of(incidence, [.. groups]), static made => $"{made.Pairs.Length} pairs");
        Time(
            "one pair of groups in full",
            () => GroupComparison.Of(overlap.Groups[0], overlap.Groups[1]),
            static made => $"{made.Shared.Length} concepts shared");
    }

    private void Measure(string name, UndirectedGraph graph)
    {
        Time($"components, {name}", () => ConnectedComponents.Of(graph), static found => $"{found.Count} components");
        Time($"degrees, {name}", () => (Degrees.Of(graph), Degrees.WeightedOf(graph)), static _ => "");
        Time($"cores, {name}", () => CoreNumbers.Of(graph), static found => $"deepest {found.Max()}");
        Time($"PageRank, {name}", () => PageRank.Of(graph, new PageRankOptions()), static _ => "");
        Time(
            $"betweenness, {name}",
            () => Betweenness.Of(graph, new BetweennessOptions()),
            static found => $"{found.Pivots} pivots");
    }

    private void Communities(string name, UndirectedGraph graph) => Time(
        $"Leiden, {name}",
        () => Leiden.Of(graph, new LeidenOptions()),
        static found => $"modularity {found.Quality:F4}, {found.Partition.Sizes.Count(static size => size > 1)} communities");

    private void LayOut(int nodes, int edges)
    {
        var random = new Random(7);
        var drawn = Enumerable.Range(0, edges).Select(_ => new WeightedEdge(random.Next(nodes), random.Next(nodes), 1));
        var graph = UndirectedGraph.FromEdges(nodes, [.. drawn]);
        Time("layout", () => GraphLayout.Of(graph, new ForceAtlas2Options()), _ => Size(graph));
    }

    private T Time<T>(string name, Func<T> work, Func<T, string> describe)
    {
        var start = Stopwatch.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        var result = work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        _sum += seconds;
        Say($"{seconds,7:F2} s, {(Environment.CpuUsage.TotalTime - processor).TotalSeconds,7:F2} s of processors  {name}: {describe(result)}");
        return result;
    }

    private void Say(FormattableString line)
    {
        output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        output.Flush();
    }

    private static string Size(UndirectedGraph graph) => $"{graph.NodeCount} nodes, {graph.EdgeCount} edges";
}
