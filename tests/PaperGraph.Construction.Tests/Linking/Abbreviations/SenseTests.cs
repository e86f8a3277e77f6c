using PaperGraph.Model;

namespace PaperGraph.Construction.Tests.Linking.Abbreviations;

public sealed class SenseTests
{
    [Fact]
    public void Joins_short_and_long_form_where_all_definitions_agree()
    {
        var graph = Marked.Graph(
            Defines("p1", "convolutional neural network", "CNN"),
            Defines("p2", "Convolutional Neural Networks", "CNNs"),
            Marked.Paper("p3", "Here [[CNNs]] see."));
        var concept = Assert.Single(graph.Concepts);
        Assert.Equal("convolutional neural network", concept.PrefLabel);
        Assert.Equal(["CNN", "CNNs", "Convolutional Neural Networks"], concept.AltLabels.ToArray());
    }

    [Fact]
    public void Resolves_an_ambiguous_short_form_by_the_papers_own_definition()
    {
        var graph = Marked.Graph(
            Defines("p1", "sparse autoencoder", "SAE"),
            Defines("p2", "stacked autoencoder", "SAE"));
        Assert.Equal(["sparse autoencoder"], graph.ConceptsOf("p1"));
        Assert.Equal(["stacked autoencoder"], graph.ConceptsOf("p2"));
    }

    [Fact]
    public void Keeps_an_ambiguous_short_form_apart_where_no_sense_prevails()
    {
        var graph = Marked.Graph(
            Defines("p1", "sparse autoencoder", "SAE"),
            Defines("p2", "stacked autoencoder", "SAE"),
            Marked.Paper("p3", "All [[SAEs]] here."));
        Assert.Equal(["SAEs"], graph.ConceptsOf("p3"));
        Assert.Equal(3, graph.Concepts.Length);
        var kept = Assert.Single(graph.Merges, merge => merge.Reason == MergeReason.KeptApartAmbiguous);
        Assert.Equal(("SAEs", "saes", 1, "sparse autoencoder (1); stacked autoencoder (1)"), (kept.Form, kept.ConceptId, kept.Support, kept.Evidence));
    }

    [Theory]
    [InlineData(4, 1, "sparse autoencoder")]
    [InlineData(3, 0, "sparse autoencoder")]
    [InlineData(2, 0, "sparse autoencoder")]
    [InlineData(1, 0, "sparse autoencoder")]
    [InlineData(3, 1, "sparse autoencoder")]
    [InlineData(2, 2, "SAE")]
    [InlineData(2, 1, "SAE")]
    public void Resolves_by_the_prevailing_sense_of_the_corpus(int sparse, int stacked, string expected)
    {
        var papers = new List<Annotations> { Marked.Paper("q", "An [[SAE]] here.") };
        for (var i = 0; i < sparse; i++) papers.Add(Defines($"a{i}", "sparse autoencoder", "SAE"));
        for (var i = 0; i < stacked; i++) papers.Add(Defines($"b{i}", "stacked autoencoder", "SAE"));
        Assert.Equal([expected], Marked.Graph([.. papers]).ConceptsOf("q"));
    }

    [Theory]
    [InlineData("SAE", "sparse autoencoder", true)]
    [InlineData("V2", "version two", true)]
    [InlineData("Mo", "mixture of", true)]
    [InlineData("CL", "continual learning", false)]
    [InlineData("agent", "assistant of general intent", false)]
    public void Trusts_one_papers_definition_for_other_papers_only_if_the_short_form_is_telling(string shortForm, string longForm, bool trusted)
    {
        var graph = Marked.Graph(Defines("p1", longForm, shortForm), Marked.Paper("p2", $"An [[{shortForm}]] here."));
        Assert.Equal([longForm], graph.ConceptsOf("p1"));
        Assert.Equal([trusted ? longForm : shortForm], graph.ConceptsOf("p2"));
    }

    [Fact]
    public void Does_not_join_two_long_forms_through_their_short_form()
    {
        var graph = Marked.Graph(
            Defines("p1", "continual learning", "CL"),
            Defines("p2", "contrastive learning", "CL"),
            Marked.Paper("p3", "Both [[continual learning]] and [[contrastive learning]] and [[CL]]."));
        Assert.Equal(["CL", "continual learning", "contrastive learning"], graph.ConceptsOf("p3"));
    }

    [Theory]
    [InlineData("sparse autoencoder", "sparse auto-encoders")]
    [InlineData("sparse autoencoder", "sparse autoencoding")]
    [InlineData("Segment Anything", "Segment Anything Model")]
    [InlineData("convolutional neural network", "convolution neural network")]
    public void Takes_long_forms_of_one_short_form_that_differ_slightly_for_one(string first, string second) =>
        Assert.Single(Marked.Graph(Defines("p1", first, "XYZ"), Defines("p2", second, "XYZ")).Concepts);

    [Fact]
    public void Takes_both_long_forms_of_an_introduced_name_for_one()
    {
        var graph = Marked.Graph(Marked.Paper(
            "p1",
            "Our method, [[Robust and Enhanced COMBINER|M+]] ([[RECOMBINER|M+]]), is better than [[COMBINER]].",
            title: "[[RECOMBINER|M+]]: [[Robust and Enhanced Compression with Implicit Networks|M+]]",
            defines: [("RECOMBINER", "Robust and Enhanced COMBINER"), ("RECOMBINER", "Robust and Enhanced Compression with Implicit Networks")]));
        Assert.Equal(["COMBINER", "RECOMBINER"], graph.ConceptsOf("p1"));
        Assert.Equal(
            ["Robust and Enhanced COMBINER", "Robust and Enhanced Compression with Implicit Networks"],
            graph.Concepts.Single(concept => concept.Id == "recombiner").AltLabels.ToArray());
    }

    [Fact]
    public void Follows_a_short_form_through_another()
    {
        var graph = Marked.Graph(
            Defines("p1", "implicit neural representation", "INR"),
            Defines("p2", "conditional implicit INR", "CINR"),
            Marked.Paper("p3", "We use [[CINR]] and [[INR]]."));
        Assert.Equal(["conditional implicit INR", "implicit neural representation"], graph.ConceptsOf("p3"));
    }

    [Fact]
    public void Tells_writings_of_a_short_form_apart_when_each_has_its_own_sense()
    {
        var papers = new List<Annotations> { Marked.Paper("q1", "With [[LoRA]]."), Marked.Paper("q2", "With [[LoRa]].") };
        for (var i = 0; i < 3; i++)
        {
            papers.Add(Defines($"a{i}", "low-rank adaptation", "LoRA"));
            papers.Add(Defines($"b{i}", "long range radio", "LoRa"));
        }

        var graph = Marked.Graph([.. papers]);
        Assert.Equal(["low-rank adaptation"], graph.ConceptsOf("q1"));
        Assert.Equal(["long range radio"], graph.ConceptsOf("q2"));
    }

    [Fact]
    public void Ignores_a_definition_whose_long_form_is_no_longer()
    {
        var graph = Marked.Graph(Marked.Paper("p1", "The [[ABC]] ([[abd]]) here.", defines: [("ABC", "abd"), ("abd", "ABC")]));
        Assert.Equal(["ABC", "abd"], graph.ConceptsOf("p1"));
    }

    internal static Annotations Defines(string id, string longForm, string shortForm) =>
        Marked.Paper(id, $"We use a [[{longForm}]] ([[{shortForm}]]) here.", defines: [(shortForm, longForm)]);
}
