using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Tagging;

public class WordSumsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(40)]
    public void Adds_up_what_the_features_of_single_words_weigh(int tokens)
    {
        var tiny = new TinyTagger(seed: 2, tokens, types: 2, spread: 4);
        var text = string.Join(' ', Enumerable.Range(0, tokens).Select(i => i % 9 == 0 ? new string('w', 30) : $"w{i % 7}"));
        tiny.Features.Fill(Document.Of(Sample.Paper(text)), []);
        var weights = tiny.Model.Weights;
        var words = new WordSums(weights);

        for (var round = 0; round < 2; round++)
        {
            var sums = new short[tokens * weights.Stride];
            words.Read(tiny.Features, 0, tokens, sums);
            for (var token = 0; token < tokens; token++)
                Assert.Equal(Plain(tiny, token), sums.Skip(token * weights.Stride).Take(tiny.Model.Labels.Count).Select(sum => (int)sum));
        }
    }

    [Fact]
    public void Templates_are_told_apart_completely() =>
        Assert.Equal(
            Enumerable.Range(0, FeatureMatrix.TemplateCount).Select(template => (byte)template),
            new[]
            {
                FeatureMatrix.OwnTemplates.ToArray(), FeatureMatrix.BeforeTemplates.ToArray(), FeatureMatrix.AfterTemplates.ToArray(),
                FeatureMatrix.OtherTemplates.ToArray(),
            }.SelectMany(templates => templates).Order());

    private static IEnumerable<int> Plain(TinyTagger tiny, int token)
    {
        byte[] templates = [.. FeatureMatrix.OwnTemplates, .. FeatureMatrix.BeforeTemplates, .. FeatureMatrix.AfterTemplates];
        var weights = tiny.Model.Weights;
        return Enumerable.Range(0, tiny.Model.Labels.Count).Select(label =>
            templates.Select(template => (int)tiny.Features[token][template]).Where(weights.Has).Sum(feature => (int)weights[feature][label]));
    }
}
