using PaperGraph.Evaluation.Tests.Papers;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;

namespace PaperGraph.Evaluation.Tests.Training;

public class ModelTrainerTests
{
    private static readonly TrainingOptions Small = new() { Tagger = new CrfTrainingOptions { Bits = 12, Epochs = 2 }, Terms = new TermTrainingOptions { Bits = 10, Hidden = 8, Epochs = 2 } };

    [Fact]
    public void The_same_papers_and_seed_give_the_same_bytes_at_any_number_of_threads() =>
        Assert.Equal(Bytes(Small with { Threads = 1 }), Bytes(Small with { Threads = 4 }));

    [Fact]
    public void Another_seed_gives_another_model() => Assert.NotEqual(Bytes(Small), Bytes(Small with { Seed = 2 }));

    [Fact]
    public void Papers_held_out_leave_no_trace()
    {
        var without = SamplePapers.All.Where(paper => !paper.Paper.Id.Value.StartsWith("bra", StringComparison.Ordinal)).ToArray();
        var words = WordStatisticsTrainer.Train([]);

        Assert.Equal(
            Bytes(ModelTrainer.Train(without, words, Small)),
            Bytes(ModelTrainer.Train(SamplePapers.All, words, Small with { HoldOut = ["bra"] })));
    }

    [Fact]
    public void Refuses_to_train_on_nothing() =>
        Assert.Throws<ArgumentException>(() => ModelTrainer.Train(SamplePapers.All, WordStatisticsTrainer.Train([]), Small with { HoldOut = [""] }));

    [Fact]
    public void Word_statistics_depend_on_neither_order_nor_threads()
    {
        var papers = SamplePapers.All.Select(paper => paper.Paper).ToArray();
        var some = new ExtractionModel(WordStatisticsTrainer.Train(papers, threads: 1), Model.Tagger, Model.Introductions);
        var others = new ExtractionModel(WordStatisticsTrainer.Train([.. papers.Reverse()], threads: 3), Model.Tagger, Model.Introductions);

        Assert.Equal(Bytes(some), Bytes(others));
        Assert.NotEqual(Bytes(some), Bytes(some with { Words = WordStatisticsTrainer.Train([]) }));
    }

    [Fact]
    public void A_saved_model_finds_what_the_trained_one_finds()
    {
        using var saved = new MemoryStream(Bytes(Model));
        var paper = SamplePapers.All[0].Paper;

        var (before, after) = (Annotate(Model), Annotate(ExtractionModel.Load(saved)));

        Assert.NotEmpty(before.Mentions);
        Assert.Equal(before.Mentions.AsEnumerable(), after.Mentions);

        PaperGraph.Model.Annotations Annotate(ExtractionModel model) => ExtractionPipeline.Create(model, new ExtractionOptions()).Annotate(paper);
    }

    private static ExtractionModel Model { get; } = ModelTrainer.Train(
        SamplePapers.All,
        [.. SamplePapers.All.Select(paper => paper.Paper)],
        Small with
        {
            Tagger = new CrfTrainingOptions { Bits = 14, Epochs = 30 },
            Terms = new TermTrainingOptions { Bits = 10, Hidden = 8, Epochs = 30 },
        });

    private static byte[] Bytes(TrainingOptions options) =>
        Bytes(ModelTrainer.Train(SamplePapers.All, [.. SamplePapers.All.Select(paper => paper.Paper)], options));

    private static byte[] Bytes(ExtractionModel model)
    {
        using var bytes = new MemoryStream();
        model.Save(bytes);
        return bytes.ToArray();
    }
}
