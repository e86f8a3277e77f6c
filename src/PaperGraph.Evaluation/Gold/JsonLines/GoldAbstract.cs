using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold.JsonLines;

/// <summary>Reads an annotated paper: title and abstract, offsets in UTF-16 units of either.</summary>
internal static class GoldAbstract
{
    private static readonly (string Name, ConceptType Type)[] PhraseLists =
    [
        ("methods", ConceptType.Method), ("tasks", ConceptType.Task), ("datasets", ConceptType.Dataset),
        ("metrics", ConceptType.Metric), ("concepts", ConceptType.Concept),
    ];

    public static GoldPaper Read(JsonElement json)
    {
        var paper = new Paper
        {
            Id = GoldJson.ReadId(json),
            Title = json.TryGetProperty("title", out var title) ? GoldJson.Text(title, "title") : throw new FormatException("'title' is missing"),
            Abstract = json.TryGetProperty("abstract", out var text) ? GoldJson.Text(text, "abstract") : "",
        };
        if (paper.Title.Length == 0) throw new FormatException("'title' is empty");
        var listed = GoldJson.Items(json, "mentions").Select(mention => ReadMention(mention, paper)).ToList();
        return new GoldPaper
        {
            Paper = paper,
            Layers = GoldJson.ReadLayers(json) | (PhraseLists.Any(list => json.TryGetProperty(list.Name, out _)) ? GoldLayers.Phrases : GoldLayers.None),
            Mentions = InOrder(listed),
            Phrases = PhraseLists.ToImmutableDictionary(list => list.Type, list => GoldJson.Texts(json, list.Name)),
            Introduces = GoldJson.Texts(json, "introduces"),
            Abbreviations = GoldJson.ReadAbbreviations(json),
            Repositories = GoldJson.ReadRepositories(json),
            Keyphrases = GoldJson.Texts(json, "keyphrases"),
            Relations = GoldJson.ReadRelations(json, paper, listed),
        };
    }

    private static ImmutableArray<GoldMention> InOrder(List<GoldMention> listed)
    {
        var mentions = listed.OrderBy(mention => mention.Location).ToImmutableArray();
        for (var i = 1; i < mentions.Length; i++)
        {
            if (mentions[i].Location.Overlaps(mentions[i - 1].Location))
                throw new FormatException($"the mentions at {mentions[i - 1].Location.Span} and {mentions[i].Location.Span} overlap");
        }

        return mentions;
    }

    private static GoldMention ReadMention(JsonElement json, Paper paper)
    {
        var type = GoldJson.TypeOf(json);
        var field = GoldJson.TextOf(json, "field") switch
        {
            "title" => TextField.Title,
            "abstract" => TextField.Abstract,
            var other => throw new FormatException($"a mention stands in field '{other}'; there are 'title' and 'abstract'"),
        };
        var (start, end) = (GoldJson.WholeNumber(json, "start"), GoldJson.WholeNumber(json, "end"));
        if (start < 0 || end <= start || end > paper.Text(field).Length)
            throw new FormatException($"a mention reaches from {start} to {end} of the {paper.Text(field).Length} units of its field");
        return new GoldMention(new TextLocation(field, start, end), type);
    }
}
