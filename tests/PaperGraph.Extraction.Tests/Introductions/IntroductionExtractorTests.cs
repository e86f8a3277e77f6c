using PaperGraph.Extraction.Tests.Pipeline;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Introductions;

public sealed class IntroductionExtractorTests
{
    [Theory]
    [InlineData("Sparse Routing for Language Models", "We propose SparRoute, a method for sparse routing in language models. SparRoute outperforms BERT on GLUE.", "SparRoute")]
    [InlineData("SparRoute: Sparse Routing for Language Models",
        "Language models are slow. We present SparRoute, which routes tokens. It improves accuracy.", "SparRoute")]
    [InlineData("A Dataset of Street Scenes", "We introduce a new dataset called StreetQuad with 5,000 images for semantic segmentation. We evaluate ResNet on it.", "StreetQuad")]
    public void Finds_the_name_a_paper_gives_to_its_work(string title, string text, string name) =>
        Assert.Contains(name, Introduced(Sample.Paper(title, text)), StringComparer.Ordinal);

    [Theory]
    [InlineData("Sparse Routing for Language Models", "We propose SparRoute, a method for sparse routing in language models. SparRoute outperforms BERT on GLUE.", "BERT")]
    [InlineData("Sparse Routing for Language Models", "We propose SparRoute, a method for sparse routing in language models. SparRoute outperforms BERT on GLUE.", "GLUE")]
    public void Names_of_others_are_not_introduced(string title, string text, string name) =>
        Assert.DoesNotContain(name, Introduced(Sample.Paper(title, text)), StringComparer.Ordinal);

    [Fact]
    public void A_paper_that_names_nothing_new_introduces_nothing() =>
        Assert.Empty(Introduced(Sample.Paper(
            "A survey of machine translation",
            "We review machine translation with recurrent neural networks. Results on WMT14 show that BERT helps.")));

    [Fact]
    public void All_mentions_of_a_name_share_its_role()
    {
        var paper = Sample.Paper("SparRoute: Sparse Routing", "We propose SparRoute, a method for routing. SparRoute outperforms BERT.");
        var roles = Shipped.Pipeline.Annotate(paper).Mentions.Where(mention =>
            paper.Text(mention.Location) is "SparRoute").Select(mention => mention.Role).Distinct();
        Assert.Equal(PaperRole.Introduces, Assert.Single(roles));
    }

    private static List<string> Introduced(Paper paper) =>
        [.. Shipped.Pipeline.Annotate(paper).Mentions.Where(mention => mention.Role == PaperRole.Introduces).Select(mention =>
            paper.Text(mention.Location).ToString())];
}
