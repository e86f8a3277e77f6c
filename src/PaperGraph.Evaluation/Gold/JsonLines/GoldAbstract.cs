using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold.JsonLines;

/// <summary>
/// Reads an annotated paper: title and abstract, offsets in UTF-16 units of either. An object without title is labels alone, whose paper is
/// looked up. Where phrases are listed and no mentions, the places of the phrases stand in for them.
/// </summary>
internal static class GoldAbstract
{
    private static readonly (string Name, ConceptType Type)[] PhraseLists =
    [
        ("methods", ConceptType.Method), ("tasks", ConceptType.Task), ("datasets", ConceptType.Dataset),
        ("metrics", ConceptType.Metric), ("concepts", ConceptType.Concept),
    ];

    /// <summary>The paper of an object that is no bare text.</summary>
    /// <param name="json">The object.</param>
    /// <param name="texts">Papers that labels alone may belong to.</param>
    /// <param name="nowhere">How many of the phrases whose places were looked for stand nowhere in the paper.</param>
    public static GoldPaper Read(JsonElement json, IReadOnlyDictionary<PaperId, Paper> texts, out int nowhere)
    {
        nowhere = 0;
        var paper = json.TryGetProperty("title", out _) ? ReadPaper(json) : FindPaper(GoldJson.ReadId(json), texts);
        var layers = GoldJson.ReadLayers(json);
        if (PhraseLists.Any(list => json.TryGetProperty(list.Name, out _))) layers |= GoldLayers.Phrases;
        var listed = GoldJson.Items(json, "mentions").Select(mention => ReadMention(mention, paper)).ToList();
        var gold = new GoldPaper
        {
            Paper = paper,
            Layers = layers,
            Mentions = InOrder(listed),
            Phrases = PhraseLists.ToImmutableDictionary(list => list.Type, list => GoldJson.Texts(json, list.Name)),
            Introduces = GoldJson.Texts(json, "introduces"),
            Abbreviations = GoldJson.ReadAbbreviations(json),
            Repositories = GoldJson.ReadRepositories(json),
            Keyphrases = GoldJson.Texts(json, "keyphrases"),
            Relations = GoldJson.ReadRelations(json, paper, listed),
        };
        return (layers & (GoldLayers.Mentions | GoldLayers.Phrases)) == GoldLayers.Phrases
            ? gold with { Mentions = PhraseProjection.Of(paper, gold.Phrases, gold.Abbreviations, out nowhere) }
            : gold;
    }

    private static Paper ReadPaper(JsonElement json)
    {
        var paper = new Paper
        {
            Id = GoldJson.ReadId(json),
            Title = GoldJson.TextOf(json, "title", "the paper"),
            Abstract = json.TryGetProperty("abstract", out var text) ? GoldJson.Text(text, "abstract") : "",
        };
        return paper.Title.Length > 0 ? paper : throw new FormatException("'title' is empty");
    }

    private static Paper FindPaper(PaperId id, IReadOnlyDictionary<PaperId, Paper> texts) => texts.TryGetValue(id, out var paper)
        ? paper
        : throw new FormatException(texts.Count == 0 ? "the paper has no 'title', and no texts were given" : $"the paper has no 'title', and no text is named '{id}'");

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
