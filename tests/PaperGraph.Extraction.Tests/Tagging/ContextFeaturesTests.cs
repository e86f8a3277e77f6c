using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Extraction.Tests.Tagging;

public sealed class ContextFeaturesTests
{
    private const int Bits = 20;

    // Sentences of one token, of fewer than are hashed together, of just as many, and of more; the same memory serves all.
    [Theory]
    [InlineData("", "Leaves. We propose BrackNet (BN), a leaf counting network. It counts. BrackNet sees 12 kinds of leaves.")]
    [InlineData("BrackNet: leaf counting by brackets and hooks", "Leaf counting is hard, and trees are worse: few networks count them, none counts all. We do.")]
    [InlineData("Leaf counting", "A BrackNet counts few leaves well. It does.")]
    public void Are_those_of_the_matrix(string title, string text)
    {
        using var names = new StringReader("Method\tBrackNet\nTask\tleaf counting\n");
        var matrix = new FeatureMatrix(VocabularyIndex.Read(names), WordStatistics.Empty, Bits);
        var paper = Sample.Paper(title, text);
        var annotations = new AnnotationsBuilder(paper);
        new Extraction.Abbreviations.AbbreviationExtractor().Extract(Document.Of(paper), annotations);
        matrix.Fill(Document.Of(paper), annotations.Abbreviations);
        var contexts = new ContextFeatures(Bits);

        foreach (var sentence in matrix.Sentences.ToArray())
        {
            contexts.Read(matrix.Properties(sentence.First, sentence.End));
            for (var token = 0; token < sentence.Length; token++)
            {
                var row = matrix[sentence.First + token].ToArray();
                Assert.Equal(
                    FeatureMatrix.OtherTemplates.ToArray().Select(template => row[template]),
                    contexts[token].ToArray().Where((_, i) => i % ContextFeatures.Lanes == 0));
            }
        }
    }
}
