using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Tests.Papers;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Training;

public class AnyLabelsTests
{
    private static readonly TrainingOptions Small = new() { Tagger = new CrfTrainingOptions { Bits = 12, Epochs = 12 }, Terms = new TermTrainingOptions { Bits = 10, Hidden = 8, Epochs = 2 } };

    [Theory]
    [InlineData("Task Metric", "Method Task Dataset Metric Concept")]
    [InlineData("TASK Metric METRIC", "METRIC Metric TASK")]
    [InlineData("b a", "a b")]
    public void Labels_are_those_of_the_data_and_ours_as_a_whole(string used, string labels)
    {
        GoldPaper[] papers = [.. used.Split(' ').Select(type => Paper("x") with { Mentions = [new GoldMention(new TextLocation(TextField.Abstract, 0, 1), type)] })];

        Assert.Equal(labels, string.Join(' ', GoldLabels.Of(papers).Types));
    }

    [Fact]
    public void Papers_without_mentions_have_no_labels_to_learn() => Assert.Throws<ArgumentException>(() => GoldLabels.Of([Paper("x")]));

    [Fact]
    public void A_model_of_other_labels_tags_but_makes_no_pipeline()
    {
        GoldPaper[] papers = [.. SamplePapers.All.Select(paper => paper with { Mentions = [.. paper.Mentions.Select(mention => mention with { Type = "THE " + mention.Type })] })];
        var model = ModelTrainer.Train(papers, WordStatisticsTrainer.Train([]), Small);

        var spans = new SpanTagger(model, new MentionOptions()).Tag(papers[0].Paper);

        Assert.False(model.TagsConcepts);
        Assert.NotEmpty(spans);
        Assert.All(spans, span => Assert.StartsWith("THE ", span.Type, StringComparison.Ordinal));
        Assert.Equal(spans.Order(Comparer<TypedSpan>.Create((a, b) => a.Location.CompareTo(b.Location))), spans);
        Assert.Throws<ArgumentException>(() => ExtractionPipeline.Create(model, new ExtractionOptions()));
    }

    [Fact]
    public void Without_introduced_names_in_the_gold_nothing_is_introduced()
    {
        GoldPaper[] papers = [.. SamplePapers.All.Select(paper => paper with { Introduces = [], Layers = GoldLayers.Mentions })];
        using var saved = new MemoryStream();
        ModelTrainer.Train(papers, WordStatisticsTrainer.Train([]), Small).Save(saved);
        saved.Position = 0;
        var pipeline = ExtractionPipeline.Create(ExtractionModel.Load(saved), new ExtractionOptions());

        Assert.DoesNotContain(SamplePapers.All.SelectMany(paper => pipeline.Annotate(paper.Paper).Mentions), mention => mention.Role == PaperRole.Introduces);
    }

    [Fact]
    public void Folds_of_texts_are_scored_by_label()
    {
        GoldPaper[] papers = [.. SamplePapers.All.Select(paper => paper with { Layers = GoldLayers.Mentions })];

        var report = CrossValidation.Run(papers, WordStatisticsTrainer.Train([]), 2, Small, new ExtractionOptions());

        Assert.Equal(["spans-typed", "spans-untyped", "spans-overlap", "exact: Method"], report.Rows[..4].AsEnumerable());
        Assert.Equal(papers.Sum(paper => paper.Mentions.Length), report["spans-typed"].Gold);
    }

    [Fact]
    public void The_same_training_gives_the_same_card()
    {
        var card = new ModelCard
        {
            Name = "a.model",
            Files = [new ModelCardFile("a|b.jsonl", "labels", 6, "00ff", Licence: null)],
            Trained = SamplePapers.All,
            Options = Small,
        };
        using var text = new StringWriter();
        card.Write(text);

        Assert.Contains("| a\\|b.jsonl | labels | 6 | not stated | `00ff` |\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Bits = 12, Epochs = 12", text.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("No papers were kept apart, so how well it does is not known here.\n", text.ToString(), StringComparison.Ordinal);
    }

    private static GoldPaper Paper(string text) => new() { Paper = new Paper { Id = new PaperId("p"), Title = "", Abstract = text } };
}
