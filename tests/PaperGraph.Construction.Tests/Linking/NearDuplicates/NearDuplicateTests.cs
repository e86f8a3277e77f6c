using PaperGraph.Model;

namespace PaperGraph.Construction.Tests.Linking.NearDuplicates;

public sealed class NearDuplicateTests
{
    [Theory]
    [InlineData("weight updates", "weights update", MergeReason.WordForm)]
    [InlineData("human-in-the-loop", "humans-in-the-loop", MergeReason.WordForm)]
    [InlineData("type 2 diabetes", "type II diabetes", MergeReason.WordForm)]
    [InlineData("ETH/UCY", "ETH-UCY", MergeReason.WordForm)]
    [InlineData("video object segmentation", "segmentation of video objects", MergeReason.WordOrder)]
    [InlineData("vision-language navigation", "vision-and-language navigation", MergeReason.WordOrder)]
    [InlineData("generative video models", "video generative models", MergeReason.WordOrder)]
    [InlineData("GPT-4o", "GPT-4o model", MergeReason.GenericHead)]
    [InlineData("transformer", "transformer architecture", MergeReason.GenericHead)]
    [InlineData("YOLOv8", "YOLOv8 networks", MergeReason.GenericHead)]
    public void Takes_names_that_are_nearly_the_same_for_one(string frequent, string rare, MergeReason reason)
    {
        var graph = Graph(frequent, rare);
        Assert.Single(graph.Concepts);
        var merge = Assert.Single(graph.Merges);
        Assert.Equal((rare, reason, $"{rare} (1) = {frequent} (5)"), (merge.Form, merge.Reason, merge.Evidence));
    }

    [Theory]
    [InlineData("GPT-3 model", "GPT-4 model")]
    [InlineData("Llama II chat", "Llama III chat")]
    [InlineData("ResNet-50", "ResNet-101 model")]
    [InlineData("2D-3D registration", "3D-2D registration")]
    [InlineData("text-to-image retrieval", "image-to-text retrieval")]
    [InlineData("text image generation", "image text generation")]
    [InlineData("segmentation", "segmentation model")]
    [InlineData("reinforcement learning", "reinforcement learning method")]
    [InlineData("zero-shot", "zero-shot models")]
    [InlineData("model prediction", "prediction model")]
    [InlineData("BRIDGE", "Bridge model")]
    [InlineData("LLM evaluation", "LLM-based evaluation")]
    [InlineData("visual content", "visual context")]
    [InlineData("semantics", "semantic")]
    public void Keeps_apart_what_only_looks_alike(string first, string second) => Assert.Equal(2, Graph(first, second).Concepts.Length);

    [Theory]
    [InlineData("generative adversarial training", "generative adversarail training", true)]
    [InlineData("generative adversarial training", "generatve adversarial training", true)]
    [InlineData("generative adversarial training", "generative adversariel training", false)]
    [InlineData("generative adversarial training", "generative adversarials training", true)]
    [InlineData("generative adversarial training", "GenerAtve adversarial training", false)]
    public void Reads_a_slip_in_a_long_word_that_hardly_any_paper_has(string frequent, string rare, bool isOne)
    {
        var graph = Marked.Graph([.. Enumerable.Range(0, 20).Select(i => Marked.Paper($"a{i:D2}", $"We study [[{frequent}]] here.")), Marked.Paper("b", $"We study [[{rare}]] here.")]);
        Assert.Equal(isOne ? 1 : 2, graph.Concepts.Length);
    }

    [Fact]
    public void Does_not_read_a_slip_into_a_word_that_papers_use()
    {
        var graph = Marked.Graph(
        [
            .. Enumerable.Range(0, 20).Select(i => Marked.Paper($"a{i:D2}", "We study [[discrete pricing]] here.")),
            .. Enumerable.Range(0, 3).Select(i => Marked.Paper($"b{i}", "We study [[discerte pricing]] here.")),
        ]);
        Assert.Equal(2, graph.Concepts.Length);
    }

    [Fact]
    public void Writes_out_the_short_forms_inside_longer_names()
    {
        var graph = Marked.Graph(
        [
            .. Enumerable.Range(0, 3).Select(i => Abbreviations.SenseTests.Defines($"a{i}", "sparse autoencoder", "SAE")),
            Marked.Paper("b", "We study [[SAE training]] here."),
            Marked.Paper("c", "We study [[sparse autoencoder training]] here."),
            Marked.Paper("d", "We study [[sae training]] here."),
        ]);
        Assert.Equal(graph.ConceptsOf("b"), graph.ConceptsOf("c"));
        Assert.Contains(graph.Merges, merge => merge.Reason == MergeReason.InnerAbbreviation);
    }

    [Fact]
    public void Follows_the_thesaurus_before_its_own_rules()
    {
        var thesaurus = Marked.ThesaurusOf("split\tGPT-4o\tGPT-4o model");
        var papers = Enumerable.Range(0, 5).Select(i => Marked.Paper($"a{i}", "We study [[GPT-4o]] here.")).Append(Marked.Paper("b", "We study [[GPT-4o model]] here."));
        Assert.Equal(2, Marked.Graph(thesaurus, [.. papers]).Concepts.Length);
    }

    [Fact]
    public void Keeps_a_head_that_makes_it_another_kind_of_thing()
    {
        var papers = Enumerable.Range(0, 5).Select(i => Marked.Paper($"a{i}", "We study [[ImageNet|D]] here.")).Append(Marked.Paper("b", "We study [[ImageNet model|M]] here."));
        Assert.Equal(2, Marked.Graph([.. papers]).Concepts.Length);
    }

    [Fact]
    public void Says_where_mentions_disagree_about_the_type()
    {
        var graph = Marked.Graph([.. Enumerable.Range(0, 6).Select(i => Marked.Paper($"a{i}", $"We study [[x net|{(i < 4 ? 'M' : 'T')}]] here."))]);
        var line = Assert.Single(graph.Merges);
        Assert.Equal((MergeReason.TypeByMajority, "x net", 6, "Method 66 %; Task 33 %"), (line.Reason, line.Form, line.Support, line.Evidence));
    }

    private static KnowledgeGraph Graph(string frequent, string rare) =>
        Marked.Graph([.. Enumerable.Range(0, 5).Select(i => Marked.Paper($"a{i}", $"We study [[{frequent}]] here.")), Marked.Paper("b", $"We study [[{rare}]] here.")]);
}
