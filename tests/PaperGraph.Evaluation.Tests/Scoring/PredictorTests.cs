using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Tests.Papers;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;

namespace PaperGraph.Evaluation.Tests.Scoring;

public class PredictorTests
{
    [Theory]
    [InlineData(GoldLayers.Abbreviations)]
    [InlineData(GoldLayers.Abbreviations | GoldLayers.Phrases)]
    public void Abbreviations_are_paired_with_the_weights_of_the_model(GoldLayers layers)
    {
        var paper = SamplePapers.Gold("p", "On trees", "We plant a convolutional oak network (CON) here.") with { Layers = layers };
        var mute = Model with { Abbreviations = AbbreviationModel.Quantise(Enumerable.Repeat(-1.0, AbbreviationModel.Size).ToArray()) };

        Assert.Single(new Predictor(Model, new ExtractionOptions()).Predict(paper).Annotations.Abbreviations);
        Assert.Empty(new Predictor(mute, new ExtractionOptions()).Predict(paper).Annotations.Abbreviations);
    }

    private static ExtractionModel Model { get; } = ModelTrainer.Train(
        SamplePapers.All,
        WordStatisticsTrainer.Train([]),
        new TrainingOptions { Encoder = null, CrossFits = 0, Tagger = new CrfTrainingOptions { Bits = 8, Epochs = 1 } });
}
