using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>Makes an annotated paper from a JSON object; every fault is a <see cref="FormatException"/> that names the property.</summary>
internal static class GoldJson
{
    private static readonly (string Name, ConceptType Type)[] PhraseLists =
    [
        ("methods", ConceptType.Method), ("tasks", ConceptType.Task), ("datasets", ConceptType.Dataset),
        ("metrics", ConceptType.Metric), ("concepts", ConceptType.Concept),
    ];

    public static GoldPaper ReadPaper(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException("expected an object");
        var paper = new Paper
        {
            Id = ReadId(json),
            Title = json.TryGetProperty("title", out var title) ? Text(title, "title") : throw new FormatException("'title' is missing"),
            Abstract = json.TryGetProperty("abstract", out var text) ? Text(text, "abstract") : "",
        };
        if (paper.Title.Length == 0) throw new FormatException("'title' is empty");
        return new GoldPaper
        {
            Paper = paper,
            Mentions = ReadMentions(json, paper),
            Phrases = PhraseLists.ToImmutableDictionary(list => list.Type, list => Texts(json, list.Name)),
            Introduces = Texts(json, "introduces"),
            Abbreviations = [.. Items(json, "acronyms").Select(pair => (Part(pair, 0, 2, "acronyms"), Part(pair, 1, 2, "acronyms")))],
            Repositories = [.. Items(json, "urls").Where(url => Part(url, 2, 3, "urls") == "repo").Select(url => Part(url, 1, 3, "urls"))],
        };
    }

    private static PaperId ReadId(JsonElement json)
    {
        if (!json.TryGetProperty("id", out var element)) throw new FormatException("'id' is missing");
        var id = Text(element, "id").Trim().Replace(' ', '-');
        if (id.Length == 0 || id.AsSpan().IndexOfAnyInRange('\0', ' ') >= 0) throw new FormatException("'id' is empty or holds control characters");
        return new PaperId(id);
    }

    private static ImmutableArray<GoldMention> ReadMentions(JsonElement json, Paper paper)
    {
        var mentions = Items(json, "mentions").Select(mention => ReadMention(mention, paper)).OrderBy(mention => mention.Location).ToImmutableArray();
        for (var i = 1; i < mentions.Length; i++)
        {
            if (mentions[i].Location.Overlaps(mentions[i - 1].Location))
                throw new FormatException($"the mentions at {mentions[i - 1].Location.Span} and {mentions[i].Location.Span} overlap");
        }

        return mentions;
    }

    private static GoldMention ReadMention(JsonElement json, Paper paper)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException("a mention is no object");
        var field = TextOf(json, "field") switch
        {
            "title" => TextField.Title,
            "abstract" => TextField.Abstract,
            var other => throw new FormatException($"a mention stands in field '{other}'; there are 'title' and 'abstract'"),
        };
        var (start, end) = (Offset(json, "start"), Offset(json, "end"));
        if (start < 0 || end <= start || end > paper.Text(field).Length)
            throw new FormatException($"a mention reaches from {start} to {end} of the {paper.Text(field).Length} units of its field");
        var name = TextOf(json, "type");
        if (!Enum.TryParse<ConceptType>(name, out var type) || !Enum.GetNames<ConceptType>().Contains(name, StringComparer.Ordinal))
            throw new FormatException($"a mention has type '{name}'; there are {string.Join(", ", Enum.GetNames<ConceptType>())}");
        return new GoldMention(new TextLocation(field, start, end), type);
    }

    private static string TextOf(JsonElement mention, string name) =>
        mention.TryGetProperty(name, out var value) ? Text(value, name) : throw new FormatException($"a mention has no '{name}'");

    private static int Offset(JsonElement mention, string name) =>
        mention.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var offset)
            ? offset
            : throw new FormatException($"a mention has no whole number '{name}'");

    private static string Part(JsonElement tuple, int index, int length, string name) =>
        tuple.ValueKind == JsonValueKind.Array && tuple.GetArrayLength() >= length
            ? Text(tuple[index], name)
            : throw new FormatException($"an item of '{name}' is no list of {length} texts");

    private static ImmutableArray<string> Texts(JsonElement json, string name) => [.. Items(json, name).Select(item => Text(item, name))];

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var items)) return default;
        return items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : throw new FormatException($"'{name}' is no list");
    }

    private static string Text(JsonElement value, string name)
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
}
