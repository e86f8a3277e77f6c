using PaperGraph.Evaluation.Tests.Papers;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Training;

public class IntroductionTrainerTests
{
    private static readonly VocabularyIndex NoVocabulary = VocabularyIndex.Read(new StringReader(""));

    [Theory]
    [InlineData("We propose [m:OakNet] to count acorns.", true)]
    [InlineData("We propose [m:PineNet] to sort cones.", true)]
    [InlineData("We compare with [m:OakNet] in all runs.", false)]
    [InlineData("We compare with [m:PineNet] in all runs.", false)]
    public void Tells_proposed_names_from_those_compared_with(string text, bool introduced)
    {
        string[] trees = ["Fern", "Moss", "Ivy", "Reed", "Ash", "Elm", "Yew", "Fir"];
        string[] kinds = ["Net", "Bert", "Flow", "Gram", "Mix", "Sort"];
        var papers = trees.SelectMany(tree => kinds.Select(kind => tree + kind))
            .SelectMany(name => new[] { $"We propose [m!:{name}] to count leaves.", $"We compare with [m:{name}] in all tests." })
            .Select((example, i) => SamplePapers.Gold($"p{i}", "On trees", example))
            .ToArray();
        var model = new IntroductionTrainer(WordStatistics.Empty, NoVocabulary, seed: 1).Train(papers, IntroductionTrainer.AsAnnotated);
        var paper = SamplePapers.Found("On trees", text);
        var annotations = new AnnotationsBuilder(paper.Paper);
        foreach (var mention in paper.Mentions) annotations.Add(mention);

        new IntroductionExtractor(model, WordStatistics.Empty, NoVocabulary, new IntroductionOptions { LeastLogOdds = 0 })
            .Extract(Document.Of(paper.Paper), annotations);

        Assert.Equal(introduced, Assert.Single(annotations.Build().Mentions).Role == PaperRole.Introduces);
    }
}
