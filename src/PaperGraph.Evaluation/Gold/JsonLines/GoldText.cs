using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold.JsonLines;

/// <summary>Reads an annotated bare text, as public sets have it: offsets in Unicode code points of the whole text.</summary>
internal static class GoldText
{
    public static GoldPaper Read(JsonElement json)
    {
        var text = GoldJson.TextOf(json, "text", "the object");
        if (text.Length == 0) throw new FormatException("'text' is empty");
        var title = json.TryGetProperty("title", out var given) ? GoldJson.Text(given, "title") : "";
        var layout = new TextLayout(text, title);
        var paper = new Paper { Id = GoldJson.ReadId(json), Title = layout.Title, Abstract = layout.Abstract };
        var listed = GoldJson.Items(json, "mentions").Select(mention => ReadMention(mention, layout)).ToList();
        var (mentions, overlapped) = FlatMentions.Of(listed);
        return new GoldPaper
        {
            Paper = paper,
            Layers = GoldJson.ReadLayers(json),
            Mentions = mentions,
            Overlapped = overlapped,
            Introduces = GoldJson.Texts(json, "introduces"),
            Abbreviations = GoldJson.ReadAbbreviations(json),
            Repositories = GoldJson.ReadRepositories(json),
            Keyphrases = GoldJson.Texts(json, "keyphrases"),
            Relations = GoldJson.ReadRelations(json, paper, listed),
        };
    }

    private static GoldMention ReadMention(JsonElement json, TextLayout layout)
    {
        var type = GoldJson.TypeOf(json);
        var (start, end) = (GoldJson.WholeNumber(json, "start"), GoldJson.WholeNumber(json, "end"));
        return new GoldMention(layout.Locate(start, end), type);
    }
}
