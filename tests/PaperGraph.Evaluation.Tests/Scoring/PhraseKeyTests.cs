using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Tests.Scoring;

public class PhraseKeyTests
{
    [Theory]
    [InlineData("Graph Neural Networks", "graph neural network")]
    [InlineData("graph-neural  network", "graph neural network")]
    [InlineData("Ontologies", "ontology")]
    [InlineData("losses", "loss")]
    [InlineData("branches", "branch")]
    [InlineData("bias", "bia")]
    [InlineData("loss", "loss")]
    [InlineData("corpus", "corpus")]
    [InlineData("analysis", "analysis")]
    [InlineData("axes", "axe")]
    [InlineData("gas", "gas")]
    [InlineData("Schrödinger bridges", "schrodinger bridge")]
    [InlineData("Schro\u0308dinger bridge", "schrodinger bridge")]
    [InlineData("C++", "c++")]
    [InlineData("C#", "c#")]
    [InlineData("$\\mathbf{X}$-Net", "x net")]
    [InlineData("SL$^{2}$A", "sl 2 a")]
    [InlineData("F1-score (macro)", "f1 score macro")]
    [InlineData("R²", "r2")]
    [InlineData("eﬃcient nets", "efficient net")]
    [InlineData("…", "")]
    [InlineData("", "")]
    public void Folds_case_accents_marks_and_the_plural_of_the_last_word(string phrase, string key) => Assert.Equal(key, PhraseKey.Of(phrase));

    [Fact]
    public void Leaves_plurals_before_the_last_word() => Assert.Equal("networks theory", PhraseKey.Of("Networks Theory"));
}
