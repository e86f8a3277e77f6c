using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Tests.Papers;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Extraction.Relations;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Training;

public class RelationTrainerTests
{
    private static readonly ImmutableArray<GoldPaper> Papers = Train();

    [Theory]
    [InlineData("[m:OakNet] is used for [t:counting acorns].", "OakNet used-for counting acorns")]
    [InlineData("[t:Counting acorns] by means of [m:OakNet].", "OakNet used-for Counting acorns")]
    [InlineData("[m:OakNet] is tested on [d:AcornBase].", "OakNet evaluated-on AcornBase")]
    [InlineData("[m:OakNet], [m:PineNet].", "")]
    public void Learns_which_words_relate_two_mentions_and_which_way(string text, string expected)
    {
        var model = new RelationTrainer(seed: 1).Train(Papers)!;
        var paper = SamplePapers.Gold("p", "On trees", text);
        var spans = paper.Mentions.Select(mention => new TypedSpan(mention.Location, mention.Type, 1));

        var found = new RelationClassifier(model).Classify(paper.Paper, spans)
            .Select(relation => $"{paper.Paper.Text(relation.Head)} {relation.Type} {paper.Paper.Text(relation.Tail)}");

        Assert.Equal(expected, string.Join("; ", found));
    }

    [Fact]
    public void Labels_of_any_scheme_are_learned()
    {
        var renamed = Papers.Select(paper => paper with { Relations = [.. paper.Relations.Select(relation => relation with { Type = "X-" + relation.Type })] });

        Assert.Equal(["X-evaluated-on", "X-used-for"], new RelationTrainer(seed: 1).Train([.. renamed])!.Labels.AsEnumerable());
    }

    [Fact]
    public void Without_relations_there_is_no_model() =>
        Assert.Null(new RelationTrainer(seed: 1).Train([.. Papers.Select(paper => paper with { Relations = [] })]));

    [Fact]
    public void Related_mentions_are_learned_as_related_phrases_are()
    {
        var placed = Papers.Select(paper => paper with { Relations = [.. paper.Relations.Select(relation => Place(paper, relation))] }).ToArray();

        Assert.Equal(Bytes(new RelationTrainer(seed: 1).Train(Papers)!), Bytes(new RelationTrainer(seed: 1).Train(placed)!));
    }

    [Fact]
    public void The_confidence_never_falls_as_the_probability_rises()
    {
        var model = new RelationTrainer(seed: 1).Train(Papers)!;
        var confidences = Enumerable.Range(0, 101).Select(percent => model.ConfidenceOf(percent / 100.0)).ToArray();

        Assert.Equal(confidences.Order(), confidences);
        Assert.All(confidences, confidence => Assert.InRange(confidence, 0.01f, 1f));
    }

    private static GoldRelation Place(GoldPaper paper, GoldRelation relation) => relation with
    {
        HeadLocation = Find(paper, relation.Head),
        TailLocation = Find(paper, relation.Tail),
    };

    private static TextLocation Find(GoldPaper paper, string phrase) =>
        paper.Mentions.First(mention => paper.Paper.Text(mention.Location).SequenceEqual(phrase)).Location;

    private static byte[] Bytes(RelationModel model)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        model.Write(writer);
        return bytes.ToArray();
    }

    private static ImmutableArray<GoldPaper> Train()
    {
        var papers = ImmutableArray.CreateBuilder<GoldPaper>();
        foreach (var (i, tree) in new[] { "Fern", "Moss", "Ivy", "Reed", "Ash", "Elm", "Yew", "Fir" }.Index())
        {
            Add($"[m:{tree}Net] is used for [t:counting {tree}].", $"{tree}Net", "used-for", $"counting {tree}");
            Add($"[t:Sorting {tree}] by means of [m:{tree}Net].", $"{tree}Net", "used-for", $"Sorting {tree}");
            Add($"[m:{tree}Net] is tested on [d:{tree}Base].", $"{tree}Net", "evaluated-on", $"{tree}Base");
            papers.Add(SamplePapers.Gold($"n{i}", "On trees", $"[m:{tree}Net], [m:{tree}Bert]."));
        }

        return papers.ToImmutable();

        void Add(string text, string head, string type, string tail) => papers.Add(
            SamplePapers.Gold($"p{papers.Count}", "On trees", text) with { Relations = [new GoldRelation(head, type, tail)] });
    }
}
