using PaperGraph.Construction.Tests.Linking.Abbreviations;
using PaperGraph.Model;

namespace PaperGraph.Construction.Tests.Linking;

public sealed class MergeReasonTests
{
    [Theory]
    [InlineData("neural network", "Neural network", MergeReason.Case)]
    [InlineData("fine-tuning", "Fine tuning", MergeReason.Punctuation)]
    [InlineData("k-NN", "$k$-NN", MergeReason.Punctuation)]
    [InlineData("Bézier curve", "Bezier curve", MergeReason.Punctuation)]
    [InlineData("neural network", "Neural Networks", MergeReason.Plural)]
    [InlineData("topic modeling", "Topic modelling", MergeReason.Spelling)]
    [InlineData("labeled image", "labelled images", MergeReason.Spelling)]
    public void Gives_the_last_rule_that_was_needed(string label, string form, MergeReason reason)
    {
        var merge = Assert.Single(Marked.GraphOfForms(label, label, form).Merges);
        Assert.Equal((form, reason, 1, ""), (merge.Form, merge.Reason, merge.Support, merge.Evidence));
    }

    [Fact]
    public void Names_the_defining_paper_of_an_abbreviation()
    {
        var graph = Marked.Graph(
            SenseTests.Defines("p1", "sparse autoencoder", "SAE"),
            SenseTests.Defines("p2", "sparse autoencoder", "SAE"),
            Marked.Paper("p3", "An [[SAE]] here."));
        Assert.Equal(
            [
                new Merge("SAE", "sparse-autoencoder", MergeReason.Abbreviation, 2, "p1: SAE = sparse autoencoder"),
                new Merge("SAE", "sparse-autoencoder", MergeReason.CorpusAbbreviation, 1, "p1: SAE = sparse autoencoder"),
            ],
            graph.Merges.ToArray());
    }

    [Fact]
    public void Explains_a_long_form_under_a_short_label()
    {
        var graph = Marked.Graph(Marked.Paper("p1", "We present [[FooNet|M+]] ([[Fast Object Oracle Network]]).", defines: [("FooNet", "Fast Object Oracle Network")]));
        var merge = Assert.Single(graph.Merges);
        Assert.Equal(
            ("Fast Object Oracle Network", "foonet", MergeReason.Abbreviation, "p1: FooNet = Fast Object Oracle Network"),
            (merge.Form, merge.ConceptId, merge.Reason, merge.Evidence));
    }

    [Fact]
    public void Says_nothing_of_a_form_that_is_the_label() => Assert.Empty(Marked.GraphOfForms("BERT", "BERT").Merges);

    [Fact]
    public void Orders_lines_by_form_then_concept()
    {
        var merges = Marked.GraphOfForms("b net", "B nets", "B Net", "a net", "A nets", "A net").Merges;
        Assert.Equal(merges.OrderBy(merge => merge.Form, StringComparer.Ordinal).ThenBy(merge => merge.ConceptId, StringComparer.Ordinal), merges);
    }
}
