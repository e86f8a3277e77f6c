using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Components;
using PaperGraph.Analysis.Cores;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Benchmarks.Analysis;

/// <summary>
/// What PaperGraph.Analysis finds in a graph, as JSON for other programs to compare with. The graph is a file of tab-separated numbers: the
/// count of nodes on the first line, then on each line two nodes, from 0, and the weight of the edge between them.
/// </summary>
internal static class GraphMeasures
{
    // Some resolution between the least and the greatest weight of most graphs.
    private const double PottsResolution = 0.3;

    /// <summary>Computes everything with the default options and prints it in full precision, an array for each measure.</summary>
    public static void Print(string path, Stream output)
    {
        var lines = File.ReadAllLines(path);
        var edges = lines.Skip(1).Select(static line => line.Split('\t')).Select(static cells => new WeightedEdge(
            int.Parse(cells[0], CultureInfo.InvariantCulture),
            int.Parse(cells[1], CultureInfo.InvariantCulture),
            double.Parse(cells[2], CultureInfo.InvariantCulture)));
        var graph = UndirectedGraph.FromEdges(int.Parse(lines[0], CultureInfo.InvariantCulture), [.. edges]);
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        Write(json, "degree", Degrees.Of(graph));
        Write(json, "strength", Degrees.WeightedOf(graph));
        Write(json, "component", ConnectedComponents.Of(graph).PartOf);
        Write(json, "core", CoreNumbers.Of(graph));
        Write(json, "pagerank", PageRank.Of(graph, new PageRankOptions()));
        Write(json, "betweenness", Betweenness.Of(graph, new BetweennessOptions()).Values);
        Write(json, "modularity", Leiden.Of(graph, new LeidenOptions()));
        json.WriteNumber("potts_resolution", PottsResolution);
        Write(json, "potts", Leiden.Of(graph, new LeidenOptions { Quality = QualityFunction.ConstantPotts, Resolution = PottsResolution }));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<int> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, CommunityPartition found)
    {
        json.WriteNumber(name, found.Quality);
        Write(json, $"{name}_communities", found.Partition.PartOf);
    }
}
