using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Tests.Papers;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;

namespace PaperGraph.Evaluation.Tests.Training;

public class CrossValidationTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public void No_fold_scores_a_paper_it_trained_on_and_every_paper_is_scored_once(int folds)
    {
        var scored = new List<string>();
        for (var fold = 0; fold < folds; fold++)
        {
            var tested = CrossValidation.Scored(SamplePapers.All, folds, fold).Select(Id).ToList();
            var trained = CrossValidation.Trained(SamplePapers.All, folds, fold).Select(Id).ToList();
            Assert.Empty(tested.Intersect(trained, StringComparer.Ordinal));
            Assert.Equal(SamplePapers.All.Length, tested.Count + trained.Count);
            scored.AddRange(tested);
        }

        Assert.Equal(SamplePapers.All.Select(Id).Order(StringComparer.Ordinal), scored.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_fold_is_scored_by_the_model_trained_without_it()
    {
        var options = new TrainingOptions { Tagger = new CrfTrainingOptions { Bits = 12, Epochs = 3 }, Terms = new TermTrainingOptions { Bits = 10, Hidden = 8, Epochs = 2 } };
        var words = WordStatisticsTrainer.Train([]);

        var report = CrossValidation.Run(SamplePapers.All, words, 3, options, new ExtractionOptions());

        var byHand = Enumerable.Range(0, 3).SelectMany(fold => CrossValidation.Score(
            CrossValidation.Scored(SamplePapers.All, 3, fold),
            ExtractionPipeline.Create(ModelTrainer.Train(CrossValidation.Trained(SamplePapers.All, 3, fold), words, options), new ExtractionOptions())).Documents);
        Assert.Equal(EvaluationReport.Of(byHand).Totals.AsEnumerable(), report.Totals);
        Assert.Equal(SamplePapers.All.Length, report.Documents.Length);
    }

    [Fact]
    public void Further_papers_are_trained_on_by_every_fold_and_left_out_where_they_are_scored()
    {
        var options = new TrainingOptions { Tagger = new CrfTrainingOptions { Bits = 12, Epochs = 3 }, Terms = new TermTrainingOptions { Bits = 10, Hidden = 8, Epochs = 2 } };
        var words = WordStatisticsTrainer.Train([]);
        var (papers, others) = (SamplePapers.All[..4], SamplePapers.All[4..]);

        var report = CrossValidation.Run(papers, words, 2, options, new ExtractionOptions(), [.. others, papers[0]]);

        var byHand = Enumerable.Range(0, 2).SelectMany(fold => CrossValidation.Score(
            CrossValidation.Scored(papers, 2, fold),
            ExtractionPipeline.Create(
                ModelTrainer.Train([.. CrossValidation.Trained(papers, 2, fold), .. others], words, options), new ExtractionOptions())).Documents);
        Assert.Equal(EvaluationReport.Of(byHand).Totals.AsEnumerable(), report.Totals);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Refuses_fewer_than_two_folds_and_more_than_papers(int folds) => Assert.Throws<ArgumentOutOfRangeException>(() =>
        CrossValidation.Run(SamplePapers.All, WordStatisticsTrainer.Train([]), folds, new TrainingOptions(), new ExtractionOptions()));

    private static string Id(Evaluation.Gold.GoldPaper paper) => paper.Paper.Id.Value;
}
