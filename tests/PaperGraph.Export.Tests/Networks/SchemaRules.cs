using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PaperGraph.Export.Tests.Networks;

/// <summary>
/// The parts of the schemas of GEXF 1.3 and GraphML 1.0 that our files use, in our own words: which elements stand where, in which order,
/// with which attributes of which types. What is not in the tables is a fault.
/// </summary>
internal static class SchemaRules
{
    private const string Any = "(?s).*";
    private const string Text = "(?s).+";
    private const string Whole = "[0-9]+";
    private const string Real = "-?([0-9]+([.][0-9]+)?)(E[-+]?[0-9]+)?";
    private const string Octet = "[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]";
    private const string Date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string Direction = "directed|undirected";
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    // Children in the order they have to come in, "?" at most one, "*" any number; attributes with their types, "?" for those that may be missing.
    private static readonly Dictionary<string, (string Children, string[] Attributes)> Gexf = new(StringComparer.Ordinal)
    {
        ["gexf"] = ("meta? graph", ["version 1[.]3"]),
        ["meta"] = ("creator? keywords? description?", [$"lastmodifieddate? {Date}"]),
        ["creator"] = ("#text", []),
        ["keywords"] = ("#text", []),
        ["description"] = ("#text", []),
        ["graph"] = ("attributes* nodes edges", [
            $"defaultedgetype? {Direction}|mutual", "idtype? string|integer", "mode? static|dynamic|slice", "timeformat? integer|double|date|dateTime",
            "timerepresentation? interval|timestamp"]),
        ["attributes"] = ("attribute*", ["class node|edge", "mode? static|dynamic"]),
        ["attribute"] = ("default? options?", [
            $"id {Text}", $"title {Text}", "type integer|long|double|float|boolean|bigdecimal|biginteger|byte|char|short|string|anyURI|list[a-z]+"]),
        ["nodes"] = ("node*", [$"count? {Whole}"]),
        ["node"] = ("attvalues? spells? color? size? position? shape?", [$"id {Text}", $"label? {Any}", $"start? {Date}", $"end? {Date}"]),
        ["attvalues"] = ("attvalue*", []),
        ["attvalue"] = ("", [$"for {Text}", $"value {Any}"]),
        ["color"] = ("", [$"r {Octet}", $"g {Octet}", $"b {Octet}", $"a? {Real}"]),
        ["size"] = ("", [$"value {Real}"]),
        ["position"] = ("", [$"x {Real}", $"y {Real}", $"z? {Real}"]),
        ["shape"] = ("", ["value disc|square|triangle|diamond|image"]),
        ["edges"] = ("edge*", [$"count? {Whole}"]),
        ["edge"] = ("attvalues?", [
            $"id {Text}", $"source {Text}", $"target {Text}", $"type? {Direction}|mutual", $"label? {Any}", $"kind? {Text}", $"weight? {Real}",
            $"start? {Date}", $"end? {Date}"]),
    };

    private static readonly Dictionary<string, (string Children, string[] Attributes)> GraphMl = new(StringComparer.Ordinal)
    {
        ["graphml"] = ("desc? key* graph*", []),
        ["key"] = ("desc? default?", [
            $"id {Text}", "for? all|graph|node|edge|hyperedge|port|endpoint", $"attr.name? {Text}", "attr.type? boolean|int|long|float|double|string"]),
        ["graph"] = ("desc? node* edge*", [$"id? {Text}", $"edgedefault {Direction}"]),
        ["node"] = ("desc? data*", [$"id {Text}"]),
        ["edge"] = ("desc? data*", [$"id? {Text}", $"source {Text}", $"target {Text}", "directed? true|false"]),
        ["data"] = ("#text", [$"key {Text}"]),
    };

    public static IReadOnlyList<string> FaultsOf(string file)
    {
        var root = XDocument.Parse(file, LoadOptions.PreserveWhitespace).Root!;
        var isGexf = root.Name.LocalName == "gexf";
        var faults = new List<string>();
        var expected = isGexf ? "http://gexf.net/1.3" : "http://graphml.graphdrawing.org/xmlns";
        foreach (var element in root.DescendantsAndSelf())
        {
            var isViz = isGexf && element.Name.LocalName is "color" or "size" or "position" or "shape";
            if (element.Name.Namespace != (isViz ? expected + "/viz" : expected)) faults.Add($"{element.Name} is of another namespace");
            if ((isGexf ? Gexf : GraphMl).TryGetValue(element.Name.LocalName, out var rule)) Check(element, rule.Children, rule.Attributes, isGexf, faults);
            else faults.Add($"there is no element {element.Name.LocalName}");
        }

        References(root, isGexf, faults);
        return faults;
    }

    private static void Check(XElement element, string children, string[] attributes, bool isGexf, List<string> faults)
    {
        var name = element.Name.LocalName;
        var pattern = "^" + string.Concat(children.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(child => child != "#text").Select(child =>
            char.IsLetter(child[^1]) ? $"({child} )" : $"({child[..^1]} ){child[^1]}")) + "$";
        var found = string.Concat(element.Elements().Select(child => child.Name.LocalName + " "));
        if (!Matches(found, pattern)) faults.Add($"{name} holds {found}");
        if (children != "#text" && element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value))) faults.Add($"{name} holds text");

        var known = attributes.Select(rule => rule.Split(' ', 2)).ToDictionary(rule => rule[0].TrimEnd('?'), rule => (Type: rule[1], May: rule[0].EndsWith('?')));
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != Schema))
        {
            // Gephi's word for the kind of an edge; the schema lets others add attributes in their own files.
            if (!isGexf && name == "edge" && attribute.Name == "label") continue;
            if (!known.TryGetValue(attribute.Name.ToString(), out var rule)) faults.Add($"{name} has no attribute {attribute.Name}");
            else if (!Matches(attribute.Value, $"^({rule.Type})$")) faults.Add($"{name} {attribute.Name}=\"{attribute.Value}\"");
        }

        foreach (var missing in known.Where(rule => !rule.Value.May && element.Attribute(rule.Key) is null)) faults.Add($"{name} lacks {missing.Key}");
    }

    private static void References(XElement root, bool isGexf, List<string> faults)
    {
        var (declared, used, by) = isGexf ? ("attribute", "attvalue", "for") : ("key", "data", "key");
        var known = root.Descendants().Where(element => element.Name.LocalName == declared)
            .ToLookup(element => (string?)(isGexf ? element.Parent!.Attribute("class") : element.Attribute("for")), element => element);
        var ids = known.ToDictionary(group => group.Key!, group => group.ToDictionary(column => (string)column.Attribute("id")!));
        foreach (var value in root.Descendants().Where(element => element.Name.LocalName == used))
        {
            var owner = (isGexf ? value.Parent!.Parent! : value.Parent!).Name.LocalName;
            if (!ids[owner].TryGetValue((string)value.Attribute(by)!, out var column)) faults.Add($"{owner} has no column {value.Attribute(by)}");
            else if (!Fits(isGexf ? (string)value.Attribute("value")! : value.Value, (string?)column.Attribute(isGexf ? "type" : "attr.type"))) faults.Add($"{value}");
        }
    }

    private static bool Fits(string value, string? type) => type switch
    {
        "integer" or "int" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "double" or "float" => Matches(value, $"^({Real})$"),
        _ => true,
    };

    private static bool Matches(string text, string pattern) =>
        Patterns.GetOrAdd(pattern, static made => new Regex(made, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10))).IsMatch(text);
}
