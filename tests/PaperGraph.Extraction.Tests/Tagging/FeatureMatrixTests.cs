using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Tagging;

public class FeatureMatrixTests
{
    // The shipped weights are those of these indices: where they change, the model must be trained again.
    [Fact]
    public void Features_are_those_that_the_shipped_model_was_trained_with()
    {
        var features = Fill("A BrackNet (BN) counts leaves. LeafNet-2 counts 12.");

        var hash = 0UL;
        for (var token = 0; token < features.Sentences[^1].End; token++)
        {
            foreach (var feature in features[token]) hash = TokenHash.Combine(hash, feature);
        }

        Assert.Equal(8839330996183335012UL, hash);
    }

    [Fact]
    public void A_matrix_filled_again_is_as_a_new_one()
    {
        var used = Fill("LeafNet counts other leaves, and a BrackNet does so, too; it sees few of them.");
        Fill(used, "A BrackNet counts.");
        var fresh = Fill("A BrackNet counts.");
        for (var token = 0; token < 4; token++) Assert.Equal(fresh[token], used[token]);
    }

    private static FeatureMatrix Fill(string text)
    {
        using var names = new StringReader("Method\tBrackNet\nTask\tleaf counting\n");
        var features = new FeatureMatrix(VocabularyIndex.Read(names), WordStatistics.Empty, bits: 20);
        Fill(features, text);
        return features;
    }

    private static void Fill(FeatureMatrix features, string text) =>
        features.Fill(Document.Of(new Paper { Id = new PaperId("p"), Title = "", Abstract = text }), []);
}
