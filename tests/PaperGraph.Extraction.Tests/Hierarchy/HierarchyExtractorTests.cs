using PaperGraph.Extraction.Hierarchy;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Hierarchy;

public sealed class HierarchyExtractorTests
{
    [Theory]
    [InlineData("We use [M:deep Gaussian processes] and [M:Gaussian processes].", "deep Gaussian processes Broader Gaussian processes")]
    [InlineData("A [M:deep Gaussian process] is one of [M:Gaussian processes].", "deep Gaussian process Broader Gaussian processes")]
    [InlineData("[T:image classification tasks] are a [T:classification task], not [T:tasks].",
        "image classification tasks Broader classification task; classification task Broader tasks")]
    [InlineData("A [M:sparse auto-encoding strategy] among [M:auto-encoding strategies].",
        "sparse auto-encoding strategy Broader auto-encoding strategies")]
    [InlineData("The [C:Shannon entropy] is an [C:entropy].", "Shannon entropy Broader entropy")]
    [InlineData("[M:sparse deep networks], [M:deep networks] and [M:networks].",
        "sparse deep networks Broader deep networks; deep networks Broader networks")]
    [InlineData("[M:pseudo labels] are no [M:labels].", "")]
    [InlineData("The [C:theory of games] and [C:games].", "")]
    [InlineData("[T:graph matching] and [M:matching].", "")]
    [InlineData("[M:self-attention] and [M:attention].", "")]
    [InlineData("[M:attention] and [M:Attention].", "")]
    public void Reads_the_broader_concept_from_the_head_noun(string text, string relations) => Assert.Equal(relations, Found(text));

    [Theory]
    [InlineData("We test [M:optimisers] such as [M:Adam] and [M:SGD].", "Adam Broader optimisers; SGD Broader optimisers")]
    [InlineData("We test [M:optimisers], including [M:Adam].", "Adam Broader optimisers")]
    [InlineData("We test [M:optimisers] (e.g., [M:Adam]).", "Adam Broader optimisers")]
    [InlineData("We test [M:Adam], [M:SGD] and other [M:optimisers].", "Adam Broader optimisers; SGD Broader optimisers")]
    [InlineData("We test [M:Adam] or other [M:optimisers].", "Adam Broader optimisers")]
    [InlineData("We test [D:corpora] such as [D:Pile].", "Pile Broader corpora")]
    [InlineData("We like [M:optimisers] but such as [M:Adam] fail.", "")]
    [InlineData("We test [M:optimisers]. Such as [M:Adam].", "")]
    [InlineData("We test [D:corpora] such as [M:Adam].", "")]
    [InlineData("We test [M:optimisers] and [M:Adam].", "")]
    public void Reads_the_broader_concept_from_patterns(string text, string relations) => Assert.Equal(relations, Found(text));

    [Fact]
    public void Evidence_of_a_pattern_is_its_sentence()
    {
        var annotations = Sample.Marked("First. We test [M:optimisers] such as [M:Adam]. Last.");
        var paper = annotations.Build().Paper;
        new HierarchyExtractor().Extract(Document.Of(paper), annotations);
        Assert.Equal("We test optimisers such as Adam.", paper.Text(Assert.Single(annotations.Build().Relations).Evidence).ToString());
    }

    private static string Found(string marked)
    {
        var annotations = Sample.Marked(marked);
        new HierarchyExtractor().Extract(Document.Of(annotations.Build().Paper), annotations);
        return string.Join("; ", Sample.Relations(annotations.Build()));
    }
}
