using PaperGraph.Model;

namespace PaperGraph.Construction.Tests.Linking.Context;

public sealed class ContextTests
{
    [Theory]
    [InlineData("We fight [[catastrophic forgetting]] with a [[replay buffer]] in [[CL]].", "continual learning")]
    [InlineData("We draw [[negative pairs]] from an [[image augmentation]] for [[CL]].", "contrastive learning")]
    [InlineData("We measure [[soil moisture]] near a [[river bank]] with [[CL]].", "CL")]
    public void Resolves_an_undefined_short_form_by_what_else_the_paper_is_about(string text, string expected)
    {
        var graph = Marked.Graph([.. Corpus(), Marked.Paper("q", text)]);
        Assert.Contains(expected, graph.ConceptsOf("q"));
    }

    [Fact]
    public void Says_which_words_of_the_paper_decided()
    {
        var graph = Marked.Graph([.. Corpus(), Marked.Paper("q", "We fight [[catastrophic forgetting]] with a [[replay buffer]] in [[CL]].")]);
        var merge = Assert.Single(graph.Merges, merge => merge.Reason == MergeReason.ContextAbbreviation);
        Assert.Equal(("CL", "continual-learning"), (merge.Form, merge.ConceptId));
        Assert.Equal(
            "a0: CL = continual learning; q speaks of catastrophic, forgetting, replay; senses: continual learning (4); contrastive learning (4)",
            merge.Evidence);
    }

    [Fact]
    public void Takes_the_sense_that_the_paper_itself_spells_out()
    {
        var graph = Marked.Graph([.. Corpus(), Marked.Paper("q", "[[Contrastive learning]] is new; here is [[CL]] with a [[replay buffer]].")]);
        Assert.Contains("contrastive learning", graph.ConceptsOf("q"));
        Assert.DoesNotContain("CL", graph.ConceptsOf("q"));
    }

    [Theory]
    [InlineData("We fight [[catastrophic forgetting]] with a [[replay buffer]] and [[task boundaries]] in [[CL]].", "continual learning")]
    [InlineData("We measure [[soil moisture]] with [[CL]].", "CL")]
    public void Lets_the_context_decide_whether_one_papers_two_letters_hold_elsewhere(string text, string expected)
    {
        const string Defining = "A [[continual learning]] ([[CL]]) way against [[catastrophic forgetting]] with a [[replay buffer]] and [[task boundaries]].";
        var graph = Marked.Graph(
        [
            Marked.Paper("a", Defining, defines: [("CL", "continual learning")]),
            .. Enumerable.Range(0, 40).Select(i => Marked.Paper($"b{i}", "A [[graph]] of [[roads]].")),
            Marked.Paper("q", text),
        ]);
        Assert.Contains(expected, graph.ConceptsOf("q"));
    }

    [Theory]
    [InlineData("structural similarity", "structural similarity index")]
    [InlineData("structural similarity index measure", "structural similarity")]
    [InlineData("explainable artificial intelligence", "Explainable AI")]
    [InlineData("American sign language", "American sign langauge")]
    [InlineData("contrastive language-image pre-training", "Contrastive Language-Image Pre")]
    public void Counts_variants_of_a_long_form_as_one_sense(string first, string second)
    {
        var papers = new List<Annotations> { Marked.Paper("q", "An [[XYZ]] here.") };
        for (var i = 0; i < 3; i++) papers.Add(Abbreviations.SenseTests.Defines($"a{i}", first, "XYZ"));
        for (var i = 0; i < 2; i++) papers.Add(Abbreviations.SenseTests.Defines($"b{i}", second, "XYZ"));
        var graph = Marked.Graph([.. papers]);
        Assert.DoesNotContain("XYZ", graph.ConceptsOf("q"));
    }

    [Theory]
    [InlineData("proximal gradient descent", "projected gradient descent")]
    [InlineData("masked autoencoder", "mean absolute error")]
    [InlineData("image restoration", "image retrieval")]
    [InlineData("inter-class variance", "intra-class variance")]
    public void Keeps_different_senses_apart(string first, string second)
    {
        var graph = Marked.Graph(
            Abbreviations.SenseTests.Defines("a", first, "XYZ"), Abbreviations.SenseTests.Defines("b", second, "XYZ"), Marked.Paper("q", "An [[XYZ]] here."));
        Assert.Equal(["XYZ"], graph.ConceptsOf("q"));
    }

    private static IEnumerable<Annotations> Corpus()
    {
        for (var i = 0; i < 4; i++)
        {
            yield return Marked.Paper(
                $"a{i}", "A [[continual learning]] ([[CL]]) way against [[catastrophic forgetting]] with a [[replay buffer]].", defines: [("CL", "continual learning")]);
            yield return Marked.Paper(
                $"b{i}", "A [[contrastive learning]] ([[CL]]) way with [[negative pairs]] and [[image augmentation]].", defines: [("CL", "contrastive learning")]);
        }

        for (var i = 0; i < 8; i++) yield return Marked.Paper($"c{i}", "We look at [[rivers]] and [[roads]].");
    }
}
