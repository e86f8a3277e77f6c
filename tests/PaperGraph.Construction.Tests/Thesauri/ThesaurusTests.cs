using PaperGraph.Construction.Tests.Linking.Abbreviations;
using PaperGraph.Model;

namespace PaperGraph.Construction.Tests.Thesauri;

public sealed class ThesaurusTests
{
    [Fact]
    public void Merges_forms_under_the_first()
    {
        var graph = Marked.Graph(
            Marked.ThesaurusOf("# names", "", "merge\tNeRF\tneural radiance field\tradiance network"),
            Marked.Paper("p1", "A [[neural radiance fields]]."),
            Marked.Paper("p2", "A [[radiance network]]."));
        var concept = Assert.Single(graph.Concepts);
        Assert.Equal(("nerf", "NeRF"), (concept.Id, concept.PrefLabel));
        Assert.Equal(["neural radiance fields", "radiance network"], concept.AltLabels.ToArray());
        Assert.All(graph.Merges, merge => Assert.Equal((MergeReason.Thesaurus, "thesaurus.tsv:3"), (merge.Reason, merge.Evidence)));
    }

    [Fact]
    public void Merge_overrules_a_papers_own_definition()
    {
        var graph = Marked.Graph(
            Marked.ThesaurusOf("merge\tsparse autoencoder\tSAE"),
            Marked.Paper("p1", "A stacked autoencoder ([[SAE]]).", defines: [("SAE", "stacked autoencoder")]));
        Assert.Equal(["sparse autoencoder"], graph.Labels());
    }

    [Fact]
    public void Split_keeps_forms_of_one_key_apart_to_the_letter()
    {
        var graph = Marked.Graph(
            Marked.ThesaurusOf("split\ttransformer\tTransformers"),
            Marked.Paper("p1", "A [[transformer]]."),
            Marked.Paper("p2", "The [[Transformers]] library."),
            Marked.Paper("p3", "Many [[transformers]]."));
        Assert.Equal(["transformer", "Transformers"], graph.Labels());
        var kept = Assert.Single(graph.Merges, merge => merge.Reason == MergeReason.KeptApartThesaurus);
        Assert.Equal(("Transformers", "transformers", "thesaurus.tsv:1"), (kept.Form, kept.ConceptId, kept.Evidence));
    }

    [Fact]
    public void Split_forbids_a_merge_through_an_abbreviation()
    {
        var graph = Marked.Graph(
            Marked.ThesaurusOf("split\tsparse autoencoder\tSAE"),
            SenseTests.Defines("p1", "sparse autoencoder", "SAE"),
            Marked.Paper("p2", "The [[SAE]]."));
        Assert.Equal(["SAE", "sparse autoencoder"], graph.Labels());
        Assert.Contains(graph.Merges, merge => merge is { Form: "SAE", Reason: MergeReason.KeptApartThesaurus, Support: 2 });
    }

    [Fact]
    public void Split_keeps_two_short_forms_from_meeting_in_one_long_form()
    {
        var graph = Marked.Graph(
            Marked.ThesaurusOf("split\tNN1\tNNX"),
            SenseTests.Defines("p1", "nearest neighbour", "NN1"),
            SenseTests.Defines("p2", "nearest neighbour", "NNX"));
        Assert.Equal(["NNX", "nearest neighbour"], graph.Labels().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Split_forbids_long_forms_to_be_joined()
    {
        var graph = Marked.Graph(
            Marked.ThesaurusOf("split\tsparse autoencoder\tsparse autoencoding"),
            SenseTests.Defines("p1", "sparse autoencoder", "SAE"),
            SenseTests.Defines("p2", "sparse autoencoding", "SAE"));
        Assert.Equal(2, graph.Concepts.Length);
    }

    [Fact]
    public void Drops_a_form_with_its_edges()
    {
        var graph = Marked.Graph(
            Marked.ThesaurusOf("drop\tmethod"),
            Marked.Paper("p1", "[[Methods]] for [[planning|T]].", relates: [("Methods", RelationType.UsedFor, "planning", 0.5f)]));
        Assert.Equal(["planning"], graph.Labels());
        Assert.Single(graph.PaperConcepts);
        Assert.Empty(graph.Relations);
    }

    [Fact]
    public void Drops_a_concept_under_all_its_names()
    {
        var graph = Marked.Graph(Marked.ThesaurusOf("drop\tneural network"), SenseTests.Defines("p1", "neural network", "NN"));
        Assert.Empty(graph.Concepts);
        Assert.Empty(graph.Merges);
    }

    [Theory]
    [InlineData("type\tsparse autoencoders\tConcept")]
    [InlineData("type\tSAE\tconcept")]
    public void Sets_the_type(string line)
    {
        var graph = Marked.Graph(Marked.ThesaurusOf(line), SenseTests.Defines("p1", "sparse autoencoder", "SAE"));
        Assert.Equal(ConceptType.Concept, Assert.Single(graph.Concepts).Type);
    }

    [Theory]
    [InlineData("merge\tonly one", "merge needs")]
    [InlineData("merge a b", "is no instruction")]
    [InlineData("Merge\ta\tb", "is no instruction")]
    [InlineData("split\ta", "split needs")]
    [InlineData("split\ta\tb\tc", "split needs")]
    [InlineData("split\ta\ta", "cannot be split from itself")]
    [InlineData("drop", "drop needs")]
    [InlineData("drop\ta\tb", "drop needs")]
    [InlineData("type\ta", "type needs")]
    [InlineData("type\ta\tThing", "'Thing' is no type")]
    [InlineData("type\ta\t1", "'1' is no type")]
    [InlineData("merge\ta\t\tb", "a form is empty")]
    public void Reports_a_malformed_line_and_follows_the_rest(string line, string reason)
    {
        var (thesaurus, diagnostics) = Thesaurus.Read(new StringReader($"# first\n{line}\r\ndrop\tx\n"), "mine.tsv");
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticCode.MalformedThesaurus, new SourceLocation("mine.tsv", 2)), (diagnostic.Code, diagnostic.Place));
        Assert.Contains(reason, diagnostic.Reason, StringComparison.Ordinal);
        Assert.Equal(["y"], Marked.Graph(thesaurus, Marked.Paper("p", "An [[x]] and [[y]].")).Labels());
    }

    [Theory]
    [InlineData("merge\ta1\tb1", "split\tb1\ta1")]
    [InlineData("split\ta1\tb1", "merge\ta1\tb1")]
    [InlineData("merge\tGAN\tGANs", "split\tGAN\tGANs")]
    [InlineData("merge\ta1\tb1", "merge\tc1\tb1")]
    [InlineData("drop\ta1", "type\ta1\tTask")]
    [InlineData("drop\ta1", "merge\tb1\ta1")]
    [InlineData("type\ta1\tTask", "drop\tA1")]
    [InlineData("type\ta1\tTask", "type\ta1\tMethod")]
    public void Reports_a_line_that_contradicts_an_earlier_one(string first, string second)
    {
        var (_, diagnostics) = Thesaurus.Read(new StringReader($"{first}\n{second}\n"), "mine.tsv");
        Assert.Equal(new SourceLocation("mine.tsv", 2), Assert.Single(diagnostics).Place);
    }

    [Fact]
    public void Reports_a_contradiction_that_takes_three_lines()
    {
        var (thesaurus, diagnostics) = Thesaurus.Read(new StringReader("split\ta1\tc1\nmerge\ta1\tb1\nmerge\ta1\tb1\tc1\n"), "mine.tsv");
        Assert.Equal(3, Assert.Single(diagnostics).Place.Line);
        Assert.Equal(["a1", "c1"], Marked.Graph(thesaurus, Marked.Paper("p", "[[a1]] [[b1]] [[c1]]")).Labels());
    }

    [Fact]
    public void Accepts_lines_that_agree()
    {
        var (_, diagnostics) = Thesaurus.Read(
            new StringReader("\uFEFFmerge\ta1\tb1\nmerge\ta1\tc1\nmerge\tA1\td1\ntype\tb1\tTask\ntype\tc1\tTask\nsplit\ta1\te1\n"), "mine.tsv");
        Assert.Empty(diagnostics);
    }
}
