using System.Globalization;
using System.Text.Json;
using PaperGraph.Export.Networks;
using PaperGraph.Export.Rows;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.Vosviewer;

/// <summary>
/// Writes <c>concepts.vosviewer.json</c>, the network of concepts for VOSviewer and VOSviewer Online: items with positions, clusters, weights
/// (papers, links, total link strength) and scores (average and first year of their papers, where known), and what the file is about.
/// </summary>
public sealed class VosviewerWriter : IGraphWriter
{
    // VOSviewer knows clusters 1 to 1,000.
    private const int MostClusters = 1_000;

    /// <inheritdoc/>
    public string FileName => "concepts.vosviewer.json";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var drawn = context.Concepts;
        using var json = JsonOutput.Create(output);
        json.WriteStartObject();
        json.WriteStartObject("network");
        WriteItems(json, drawn, new NodeRows(drawn.Network, context.BaseIri));
        WriteLinks(json, drawn.Network);
        json.WriteEndObject();
        WriteConfig(json);
        json.WriteStartObject("info");
        json.WriteString("title", $"Concepts of {context.Graph.Papers.Length.ToString(CultureInfo.InvariantCulture)} papers");
        json.WriteString("description", $"{drawn.Network.Description} Made by PaperGraph {PlainText.ForXml(context.Build.Version)}.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter json, DrawnNetwork drawn, NodeRows nodes)
    {
        var (links, strengths) = Links(drawn.Network);
        json.WriteStartArray("items");
        for (var node = 0; node < nodes.Count; node++)
        {
            var row = nodes.Read(node);
            json.WriteStartObject();
            json.WriteNumber("id", node + 1);
            json.WriteString("label", row.Label);
            json.WriteString("description", $"{row.EntityType}, in {row.PaperCount?.ToString(CultureInfo.InvariantCulture)} papers");
            if (row.Url is { Length: > 0 } url) json.WriteString("url", url);
            json.WriteNumber("x", drawn.Layout.X[node]);
            json.WriteNumber("y", drawn.Layout.Y[node]);
            if (!drawn.Communities.IsEmpty && drawn.Communities[node] < MostClusters) json.WriteNumber("cluster", drawn.Communities[node] + 1);
            json.WriteStartObject("weights");
            json.WriteNumber("Papers", row.PaperCount ?? 0);
            json.WriteNumber("Links", links[node]);
            json.WriteNumber("Total link strength", strengths[node]);
            json.WriteEndObject();
            if (row.FirstYear is { } first)
            {
                json.WriteStartObject("scores");
                json.WriteNumber("Average year", row.AverageYear ?? first);
                json.WriteNumber("First year", first);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.FlushIfLong();
        }

        json.WriteEndArray();
    }

    private static (int[] Links, long[] Strengths) Links(Network network)
    {
        var (links, strengths) = (new int[network.NodeCount], new long[network.NodeCount]);
        foreach (var edge in network.Edges)
        {
            foreach (var node in (ReadOnlySpan<int>)[edge.Source, edge.Target])
            {
                links[node]++;
                strengths[node] += edge.Item;
            }
        }

        return (links, strengths);
    }

    private static void WriteLinks(Utf8JsonWriter json, Network network)
    {
        json.WriteStartArray("links");
        foreach (var edge in network.Edges)
        {
            json.WriteStartObject();
            json.WriteNumber("source_id", edge.Source + 1);
            json.WriteNumber("target_id", edge.Target + 1);
            json.WriteNumber("strength", edge.Item);
            json.WriteEndObject();
            json.FlushIfLong();
        }

        json.WriteEndArray();
    }

    private static void WriteConfig(Utf8JsonWriter json)
    {
        json.WriteStartObject("config");
        json.WriteStartObject("terminology");
        json.WriteString("item", "concept");
        json.WriteString("items", "concepts");
        json.WriteString("link", "co-occurrence link");
        json.WriteString("links", "co-occurrence links");
        json.WriteString("link_strength", "common papers");
        json.WriteString("total_link_strength", "total common papers");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
