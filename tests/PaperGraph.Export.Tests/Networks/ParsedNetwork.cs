using System.Globalization;
using System.Xml.Linq;

namespace PaperGraph.Export.Tests.Networks;

/// <summary>What a reader finds in a GEXF or GraphML file, in the same words for both.</summary>
internal sealed record ParsedNetwork(
    IReadOnlyList<(string Domain, string Id, string Title, string Type)> Columns,
    IReadOnlyList<ParsedNetwork.Element> Nodes,
    IReadOnlyList<ParsedNetwork.Element> Edges,
    IReadOnlyList<string> Order)
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";
    private static readonly XNamespace Viz = "http://gexf.net/1.3/viz";

    public static ParsedNetwork Parse(string text)
    {
        var root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
        return root.Name == Gexf + "gexf" ? OfGexf(root) : OfGraphMl(root);
    }

    private static ParsedNetwork OfGraphMl(XElement root) => new(
        [.. root.Elements(GraphMl + "key").Select(key => (Of(key, "for"), Of(key, "id"), Of(key, "attr.name"), Of(key, "attr.type")))],
        [.. root.Descendants(GraphMl + "node").Select(node => new Element(Of(node, "id"), "", "", Values(node)))],
        [.. root.Descendants(GraphMl + "edge").Select(edge =>
            new Element(Of(edge, "id"), Of(edge, "source"), Of(edge, "target"), Values(edge, ("kind", Of(edge, "label")))))],
        [.. root.Element(GraphMl + "graph")!.Elements().Select(element => element.Name.LocalName)]);

    private static ParsedNetwork OfGexf(XElement root) => new(
        [.. root.Descendants(Gexf + "attribute").Select(column =>
            (Of(column.Parent!, "class"), Of(column, "id"), Of(column, "title"), Of(column, "type")))],
        [.. root.Descendants(Gexf + "node").Select(node => new Element(Of(node, "id"), "", "", Values(node, ("label", Of(node, "label")))))],
        [.. root.Descendants(Gexf + "edge").Select(edge => new Element(
            Of(edge, "id"), Of(edge, "source"), Of(edge, "target"), Values(edge, ("kind", Of(edge, "kind")), ("weight", Of(edge, "weight")))))],
        [.. root.Descendants().Where(element => element.Name == Gexf + "node" || element.Name == Gexf + "edge").Select(element => element.Name.LocalName)]);

    private static string Of(XElement element, string attribute) => (string?)element.Attribute(attribute) ?? "";

    private static Dictionary<string, string> Values(XElement element, params (string Name, string Value)[] own)
    {
        var values = own.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        foreach (var data in element.Elements(GraphMl + "data")) values.Add(Of(data, "key"), data.Value);
        foreach (var value in element.Descendants(Gexf + "attvalue")) values.Add(Of(value, "for"), Of(value, "value"));
        foreach (var viz in element.Elements().Where(child => child.Name.Namespace == Viz && child.Name.LocalName != "shape"))
        {
            foreach (var attribute in viz.Attributes())
                values.Add(attribute.Name.LocalName == "value" ? viz.Name.LocalName : attribute.Name.LocalName, attribute.Value);
        }

        return values;
    }

    /// <summary>A node, or an edge with its ends.</summary>
    internal sealed record Element(string Id, string Source, string Target, IReadOnlyDictionary<string, string> Values)
    {
        public double Number(string name) => double.Parse(Values[name], CultureInfo.InvariantCulture);
    }
}
