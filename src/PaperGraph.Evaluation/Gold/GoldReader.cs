using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>
/// Reads annotated papers, one JSON object a line: <c>{id, title, abstract, mentions:[{field,start,end,type}], methods, tasks, datasets, metrics,
/// concepts, introduces, acronyms:[[short,long]], urls:[[written,canonical,kind]]}</c>; offsets half-open in UTF-16 units.
/// </summary>
public static class GoldReader
{
    private static readonly (string Name, ConceptType Type)[] PhraseLists =
    [
        ("methods", ConceptType.Method), ("tasks", ConceptType.Task), ("datasets", ConceptType.Dataset),
        ("metrics", ConceptType.Metric), ("concepts", ConceptType.Concept),
    ];

    /// <summary>All papers of a file, in its order.</summary>
    /// <exception cref="InvalidDataException">A line is no annotated paper; the message names file and line.</exception>
    public static ImmutableArray<GoldPaper> Read(string path)
    {
        var papers = ImmutableArray.CreateBuilder<GoldPaper>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                papers.Add(ReadPaper(json.RootElement));
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
            {
                throw new InvalidDataException($"{path}:{number}: not an annotated paper: {fault.Message}", fault);
            }
        }

        return papers.ToImmutable();
    }

    private static GoldPaper ReadPaper(JsonElement json) => new()
    {
        Paper = new Paper
        {
            Id = new PaperId(json.GetProperty("id").GetString()!.Replace(' ', '-')),
            Title = json.GetProperty("title").GetString()!,
            Abstract = json.GetProperty("abstract").GetString()!,
        },
        Mentions =
        [
            .. Items(json, "mentions").Select(mention => new GoldMention(
                new TextLocation(
                    mention.GetProperty("field").ValueEquals("title") ? TextField.Title : TextField.Abstract,
                    mention.GetProperty("start").GetInt32(),
                    mention.GetProperty("end").GetInt32()),
                Enum.Parse<ConceptType>(mention.GetProperty("type").GetString()!))).OrderBy(mention => mention.Location),
        ],
        Phrases = PhraseLists.ToImmutableDictionary(list => list.Type, list => Strings(json, list.Name)),
        Introduces = Strings(json, "introduces"),
        Abbreviations = [.. Items(json, "acronyms").Select(pair => (pair[0].GetString()!, pair[1].GetString()!))],
        Repositories = [.. Items(json, "urls").Where(url => url[2].ValueEquals("repo")).Select(url => url[1].GetString()!)],
    };

    private static ImmutableArray<string> Strings(JsonElement json, string name) => [.. Items(json, name).Select(item => item.GetString()!)];

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;
}
