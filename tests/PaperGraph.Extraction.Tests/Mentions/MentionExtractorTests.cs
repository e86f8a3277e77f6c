using PaperGraph.Extraction.Tests.Pipeline;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Mentions;

/// <summary>The shipped model on sentences of our own: only what any good model finds, so that training again breaks nothing.</summary>
public sealed class MentionExtractorTests
{
    [Theory]
    [InlineData("We evaluate our model on ImageNet and CIFAR-10.", "ImageNet", ConceptType.Dataset)]
    [InlineData("We evaluate our model on ImageNet and CIFAR-10.", "CIFAR-10", ConceptType.Dataset)]
    [InlineData("Experiments on the MNIST dataset show gains.", "MNIST", ConceptType.Dataset)]
    [InlineData("We fine-tune BERT for question answering.", "BERT", ConceptType.Method)]
    [InlineData("We fine-tune BERT for question answering.", "question answering", ConceptType.Task)]
    [InlineData("Our approach improves BLEU by two points over the baseline.", "BLEU", ConceptType.Metric)]
    [InlineData("We study machine translation with recurrent neural networks.", "machine translation", ConceptType.Task)]
    [InlineData("We study machine translation with recurrent neural networks.", "recurrent neural networks", ConceptType.Method)]
    [InlineData("The network is trained with stochastic gradient descent.", "stochastic gradient descent", ConceptType.Method)]
    [InlineData("We report PSNR and SSIM for image super-resolution.", "PSNR", ConceptType.Metric)]
    [InlineData("We report PSNR and SSIM for image super-resolution.", "image super-resolution", ConceptType.Task)]
    public void Known_names_in_plain_sentences_get_their_type(string text, string name, ConceptType type)
    {
        var annotations = Shipped.Pipeline.Annotate(Sample.Paper("A study", text));
        var mention = Assert.Single(annotations.Mentions, mention => annotations.Paper.Text(mention.Location).SequenceEqual(name));
        Assert.Equal(type, mention.Type);
        Assert.InRange(mention.Confidence, float.Epsilon, 1f);
    }

    [Theory]
    [InlineData("It is there. They went on. This was it.")]
    [InlineData("")]
    public void Plain_words_name_nothing(string text) => Assert.Empty(Shipped.Pipeline.Annotate(Sample.Paper("On it", text)).Mentions);
}
