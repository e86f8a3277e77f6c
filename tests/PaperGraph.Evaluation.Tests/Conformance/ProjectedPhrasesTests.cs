using System.Text.Json.Nodes;
using PaperGraph.Evaluation.Gold;

namespace PaperGraph.Evaluation.Tests.Conformance;

/// <summary>The places of phrases against those that annotated papers come with.</summary>
public sealed class ProjectedPhrasesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papergraph-phrases-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public void Phrases_stand_where_the_annotated_mentions_are()
    {
        var path = SharedFiles.Find("gold/papers-dev.jsonl");
        Skip.If(path is null, "needs gold/papers-dev.jsonl of the shared data");
        var phrases = Path.Combine(_folder, "phrases.jsonl");
        File.WriteAllLines(phrases, File.ReadLines(path!).Select(WithoutMentions));

        var annotated = GoldReader.Read(path!);
        var projected = GoldReader.Read(phrases);

        var missed = annotated.Zip(projected).Sum(pair => pair.First.Mentions.Except(pair.Second.Mentions).Count());
        var extra = annotated.Zip(projected).Sum(pair => pair.Second.Mentions.Except(pair.First.Mentions).Count());
        Assert.InRange(missed, 0, 17);
        Assert.InRange(extra, 0, 4);
    }

    private static string WithoutMentions(string line)
    {
        var json = JsonNode.Parse(line)!.AsObject();
        json.Remove("mentions");
        return json.ToJsonString();
    }
}
