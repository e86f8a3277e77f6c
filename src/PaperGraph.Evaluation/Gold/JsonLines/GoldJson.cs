using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold.JsonLines;

/// <summary>What both kinds of annotated JSON objects share; every fault is a <see cref="FormatException"/> that names the property.</summary>
internal static class GoldJson
{
    private static readonly (string Name, GoldLayers Layer)[] Layers =
    [
        ("mentions", GoldLayers.Mentions), ("introduces", GoldLayers.Introduces), ("acronyms", GoldLayers.Abbreviations),
        ("urls", GoldLayers.Repositories), ("keyphrases", GoldLayers.Keyphrases), ("relations", GoldLayers.Relations),
    ];

    /// <summary>Whether the object is a bare text rather than a paper.</summary>
    public static bool IsText(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException("expected an object");
        return json.TryGetProperty("text", out _) && !json.TryGetProperty("abstract", out _);
    }

    public static PaperId ReadId(JsonElement json) =>
        json.TryGetProperty("id", out var element) ? GoldId.Parse(Text(element, "id")) : throw new FormatException("'id' is missing");

    /// <summary>The layers whose lists are there at all.</summary>
    public static GoldLayers ReadLayers(JsonElement json)
    {
        var layers = GoldLayers.None;
        foreach (var (name, layer) in Layers)
        {
            if (json.TryGetProperty(name, out _)) layers |= layer;
        }

        return layers;
    }

    public static ImmutableArray<(string ShortForm, string LongForm)> ReadAbbreviations(JsonElement json) =>
        [.. Items(json, "acronyms").Select(pair => (Part(pair, 0, 2, "acronyms"), Part(pair, 1, 2, "acronyms")))];

    public static ImmutableArray<string> ReadRepositories(JsonElement json) =>
        [.. Items(json, "urls").Where(url => Part(url, 2, 3, "urls") == "repo").Select(url => Part(url, 1, 3, "urls"))];

    /// <summary>Relations as lists of phrases, or as objects whose head and tail are positions in the list of mentions.</summary>
    public static ImmutableArray<GoldRelation> ReadRelations(JsonElement json, Paper paper, IReadOnlyList<GoldMention> mentions)
    {
        return [.. Items(json, "relations").Select(Relation)];

        GoldRelation Relation(JsonElement item)
        {
            if (item.ValueKind != JsonValueKind.Object)
                return new GoldRelation(Part(item, 0, 3, "relations"), Part(item, 1, 3, "relations"), Part(item, 2, 3, "relations"));
            var (head, tail) = (Mention(item, "head"), Mention(item, "tail"));
            return new GoldRelation(paper.Text(head).ToString(), TextOf(item, "type", "a relation"), paper.Text(tail).ToString())
            {
                HeadLocation = head,
                TailLocation = tail,
            };
        }

        TextLocation Mention(JsonElement item, string name)
        {
            var index = WholeNumber(item, name, "a relation");
            return index >= 0 && index < mentions.Count
                ? mentions[index].Location
                : throw new FormatException($"a relation has '{name}' {index} and there are {mentions.Count} mentions");
        }
    }

    public static string TextOf(JsonElement json, string name, string what = "a mention") =>
        json.TryGetProperty(name, out var value) ? Text(value, name) : throw new FormatException($"{what} has no '{name}'");

    public static int WholeNumber(JsonElement json, string name, string what = "a mention") =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : throw new FormatException($"{what} has no whole number '{name}'");

    public static string TypeOf(JsonElement mention)
    {
        if (mention.ValueKind != JsonValueKind.Object) throw new FormatException("a mention is no object");
        var type = TextOf(mention, "type");
        return type.Length > 0 ? type : throw new FormatException("a mention has an empty 'type'");
    }

    public static ImmutableArray<string> Texts(JsonElement json, string name) => [.. Items(json, name).Select(item => Text(item, name))];

    public static JsonElement.ArrayEnumerator Items(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var items)) return default;
        return items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : throw new FormatException($"'{name}' is no list");
    }

    public static string Text(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String) throw new FormatException($"'{name}' is no text");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw new FormatException($"'{name}' holds half a surrogate pair", fault);
        }
    }

    private static string Part(JsonElement tuple, int index, int length, string name) =>
        tuple.ValueKind == JsonValueKind.Array && tuple.GetArrayLength() >= length
            ? Text(tuple[index], name)
            : throw new FormatException($"an item of '{name}' is no list of {length} texts");
}
