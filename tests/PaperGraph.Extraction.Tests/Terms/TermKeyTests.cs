using PaperGraph.Extraction.Terms;

namespace PaperGraph.Extraction.Tests.Terms;

public sealed class TermKeyTests
{
    [Theory]
    [InlineData("Neural Networks", "neural network")]
    [InlineData("semi-supervised learning", "semi supervised Learning")]
    [InlineData("auto-encoder", "autoencoder")]
    [InlineData("case studies", "case study")]
    [InlineData("loss classes", "loss class")]
    [InlineData("Schrödinger bridges", "Schrodinger bridge")]
    [InlineData("$k$-NN", "k-NN")]
    public void Forms_of_one_name_have_one_key(string one, string other) => Assert.Equal(TermKey.Of(one), TermKey.Of(other));

    [Theory]
    [InlineData("C++", "C")]
    [InlineData("analysis", "analysi")]
    [InlineData("loss", "los")]
    [InlineData("bus", "bu")]
    [InlineData("GANs model", "GAN model")]
    [InlineData("graph network", "graph networking")]
    public void Other_names_have_other_keys(string one, string other) => Assert.NotEqual(TermKey.Of(one), TermKey.Of(other));
}
