using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace PaperGraph.Cli.Tests;

/// <summary>Reads what a build wrote, strictly: text that breaks a format's rules throws.</summary>
internal static class Outputs
{
    public static readonly string[] Files =
    [
        "concepts.gexf", "edges.csv", "graph.gexf", "graph.graphml", "graph.jsonld", "graph.nq", "graph.ttl", "manifest.json", "merges.tsv",
        "nodes.csv", "overlap.csv", "papers.jsonl", "rejected.jsonl", "report.html",
    ];

    /// <summary>The nodes of graph.graphml, which must be well-formed.</summary>
    public static IEnumerable<string> NodeIds(string folder)
    {
        using var reader = XmlReader.Create(Path.Combine(folder, "graph.graphml"), new XmlReaderSettings { CheckCharacters = true });
        return XDocument.Load(reader).Descendants()
            .Where(static element => element.Name.LocalName == "node")
            .Select(static node => node.Attribute("id")!.Value);
    }

    public static JsonElement[] JsonLines(string folder, string name) =>
        [.. File.ReadAllLines(Path.Combine(folder, name)).Select(static line => JsonElement.Parse(line))];

    public static JsonElement[] Papers(string folder) => JsonLines(folder, "papers.jsonl");

    /// <summary>Each mention whose text is not the text at its offsets.</summary>
    public static IEnumerable<string> WrongOffsets(JsonElement paper) =>
        from entity in paper.GetProperty("entities").EnumerateArray()
        from mention in entity.GetProperty("mentions").EnumerateArray()
        let field = paper.GetProperty(mention.GetProperty("field").GetString()!).GetString()!
        let start = mention.GetProperty("start").GetInt32()
        let end = mention.GetProperty("end").GetInt32()
        let text = mention.GetProperty("text").GetString()
        where start < 0 || end > field.Length || start >= end || field[start..end] != text
        select $"{paper.GetProperty("id")}: '{text}' at {start}";

    /// <summary>Reads every file that a program would parse, and throws where one could not.</summary>
    public static void AssertSound(string folder)
    {
        Assert.Equal(Files, Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var ids = NodeIds(folder).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Papers(folder).SelectMany(WrongOffsets));
        Assert.All(JsonLines(folder, "rejected.jsonl"), static line => Assert.NotEqual("", line.GetProperty("reason").GetString()));
        Assert.All(
            File.ReadAllLines(Path.Combine(folder, "graph.nq")),
            static line => Assert.EndsWith(" .", line, StringComparison.Ordinal));
        var manifest = JsonElement.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        Assert.Equal("papergraph", manifest.GetProperty("product").GetString());
    }
}
