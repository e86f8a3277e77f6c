using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using PaperGraph.Export.Cx2;
using PaperGraph.Export.Gexf;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.JsonLines;
using PaperGraph.Export.Rows;
using PaperGraph.Export.Tables;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests;

/// <summary>Whatever stands in a text, every file stays well-formed and gives the text back, but for what its format cannot hold.</summary>
public sealed class AnyTextTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(2026, 1123).WithMaxTest(300);

    private static readonly string[] Troubles =
    [
        "\0", "\u0001", "\uD83E", "\uDDEA", "\uD83E\uDDEA", "\uFFFE", "\u202E", "\u2028", "\r", "\n", "\t", "]]>", "&amp;", "<!--", "\"", ",", "|",
        "\\", "=", "%", "é", "\u00A0",
    ];

    private static readonly Arbitrary<string> Text = Gen.Elements(Troubles)
        .Or(Gen.Choose(0x20, 0x2FF).Select(code => ((char)code).ToString(CultureInfo.InvariantCulture)))
        .ListOf()
        .Select(parts => string.Concat(parts))
        .ToArbitrary();

    [Fact]
    public void GraphMl_gives_it_back() => Check.One(Fixed, Prop.ForAll(Text, text =>
    {
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var root = XDocument.Parse(Written.Text(new GraphMlWriter(), Labelled(text)), LoadOptions.PreserveWhitespace).Root!;
        var label = root.Descendants(ns + "data").SingleOrDefault(data => (string?)data.Attribute("key") == "label")?.Value;
        return (label ?? "") == PlainText.ForXml(text);
    }));

    [Fact]
    public void Papers_give_it_back() => Check.One(Fixed, Prop.ForAll(Text, text =>
    {
        var line = Written.Text(new PapersWriter(), Labelled(text));
        return line.IndexOf('\n', StringComparison.Ordinal) == line.Length - 1
            && JsonDocument.Parse(line).RootElement.GetProperty("title").GetString() == PlainText.ForUtf8(text);
    }));

    [Fact]
    public void Nodes_table_gives_it_back() => Check.One(Fixed, Prop.ForAll(Text, text =>
    {
        using var reader = new StringReader(Written.Text(new NodesTableWriter(), Labelled(text)));
        using var csv = CsvReader.Create(reader);
        return csv.Read() && csv.GetString(1) == PlainText.ForXml(text) && !csv.Read();
    }));

    [Fact]
    public void Gexf_gives_it_back() => Check.One(Fixed, Prop.ForAll(Text, text =>
        XDocument.Parse(Written.Text(GexfWriter.OfGraph, Labelled(text)), LoadOptions.PreserveWhitespace).Root!
            .Descendants().Single(element => element.Name.LocalName == "node").Attribute("label")!.Value == PlainText.ForXml(text)));

    [Fact]
    public void Cx2_gives_it_back() => Check.One(Fixed, Prop.ForAll(Text, text =>
        JsonDocument.Parse(Written.Text(new Cx2Writer(), Labelled(text))).RootElement.EnumerateArray()
            .Single(aspect => aspect.TryGetProperty("nodes", out _)).GetProperty("nodes")[0].GetProperty("v").GetProperty("name").GetString()
        == PlainText.ForXml(text)));

    private static ExportContext Labelled(string title) =>
        SampleGraph.Context(SampleGraph.OfOne(new Paper { Id = new PaperId("p"), Title = title }));
}
