using PaperGraph.Construction.Tests.Linking.Abbreviations;
using PaperGraph.Model;

namespace PaperGraph.Construction.Tests.Labels;

public sealed class LabelTests
{
    [Theory]
    [InlineData("neural network", "neural networks", "neural networks", "neural network")]
    [InlineData("neural networks", "neural networks", "Neural Networks")]
    [InlineData("neural network", "Neural Network", "Neural Network", "neural network")]
    [InlineData("neural network", "NEURAL NETWORK", "NEURAL NETWORK", "neural network")]
    [InlineData("ImageNet", "ImageNet", "ImageNet", "imagenet")]
    [InlineData("Markov chain", "Markov chain", "Markov Chain", "Markov Chain")]
    [InlineData("Stable Diffusion", "Stable Diffusion", "Stable Diffusion", "Stable Diffusion", "stable diffusion")]
    [InlineData("fine-tuning", "fine-tuning", "fine-tuning", "fine tuning")]
    [InlineData("fine tuning", "fine tuning", "fine-tuning")]
    [InlineData("autoencoder", "auto-encoders", "auto-encoders", "autoencoder")]
    [InlineData("point clouds", "pointcloud", "point clouds", "point clouds", "point clouds", "point clouds")]
    [InlineData("k-means", "k-means", "k-means", "K-means")]
    [InlineData("k-NN", "$k$-NN")]
    [InlineData("SL2A-INR", "SL$^{2}$A-INR")]
    [InlineData("Bert", "\\textsc{Bert}")]
    [InlineData("Bézier curve", "B\\'ezier  curve")]
    [InlineData("Markov field", "Markov \uFB01eld")]
    [InlineData("US$ 100", "US$ 100")]
    [InlineData("10^6", "$10^{6}$")]
    public void Prefers_the_most_frequent_good_form(string expected, params string[] forms) =>
        Assert.Equal(expected, Assert.Single(Marked.GraphOfForms(forms).Concepts).PrefLabel);

    [Fact]
    public void Takes_a_capital_at_the_start_of_title_or_sentence_for_no_part_of_the_name()
    {
        var graph = Marked.Graph(
            Marked.Paper("p1", "See. [[Attention]] helps.", title: "[[Attention]]"),
            Marked.Paper("p2", "[[Attention]] helps."),
            Marked.Paper("p3", "We use [[attention]]."));
        Assert.Equal("attention", Assert.Single(graph.Concepts).PrefLabel);
    }

    [Fact]
    public void Keeps_a_capital_that_stands_in_running_text()
    {
        var graph = Marked.GraphOfForms("Transformer", "Transformer", "transformer");
        Assert.Equal("Transformer", Assert.Single(graph.Concepts).PrefLabel);
    }

    [Fact]
    public void Lists_all_other_forms_once_in_ordinal_order()
    {
        var concept = Assert.Single(Marked.GraphOfForms("k-NN", "kNN", "$k$-NN", "K-NN", "k-NN", "kNN").Concepts);
        Assert.Equal("k-NN", concept.PrefLabel);
        Assert.Equal(["K-NN", "kNN"], concept.AltLabels.ToArray());
    }

    [Fact]
    public void Prefers_the_long_form() =>
        Assert.Equal("sparse autoencoder", Marked.Graph(SenseTests.Defines("p1", "sparse autoencoder", "SAE")).Concepts.Single().PrefLabel);

    [Fact]
    public void Prefers_the_short_form_that_far_more_papers_use()
    {
        var papers = Enumerable.Range(0, 3).Select(i => Marked.Paper($"q{i}", "We use [[BERT]].")).ToList();
        papers.Add(SenseTests.Defines("p", "Bidirectional Encoder Representations from Transformers", "BERT"));
        Assert.Equal("BERT", Marked.Graph([.. papers]).Concepts.Single().PrefLabel);
    }

    [Fact]
    public void Prefers_the_short_form_under_which_a_paper_introduces_it()
    {
        var graph = Marked.Graph(Marked.Paper(
            "p", "We present [[Fast Object Oracle|M+]] ([[FOO|M+]]).", defines: [("FOO", "Fast Object Oracle")]));
        Assert.Equal("FOO", graph.Concepts.Single().PrefLabel);
    }

    [Fact]
    public void Names_senses_of_one_short_form_by_their_long_forms()
    {
        var graph = Marked.Graph(
            Marked.Paper("p1", "We present [[ACE|M+]], [[Adaptive Code Editor|M+]].", defines: [("ACE", "Adaptive Code Editor")]),
            Marked.Paper("p2", "We present [[ACE|M+]], [[Affine Colour Encoder|M+]].", defines: [("ACE", "Affine Colour Encoder")]),
            Marked.Paper("p3", "We like [[ACE]]."));
        Assert.Equal(["ACE", "Adaptive Code Editor", "Affine Colour Encoder"], graph.Labels());
        Assert.Equal(["ace", "adaptive-code-editor", "affine-colour-encoder"], graph.Concepts.Select(concept => concept.Id));
    }

    [Fact]
    public void Gives_colliding_names_ids_by_type_then_by_hash()
    {
        var graph = Marked.Graph(
            Marked.Paper("p1", "The [[RAG|M]]."),
            Marked.Paper("p2", "A [[RAG|M]]."),
            Marked.Paper("p3", "A [[rag|C]]."));
        Assert.Equal([("rag", "RAG"), ("rag-concept", "rag")], graph.Concepts.Select(concept => (concept.Id, concept.PrefLabel)));

        var ids = Marked.GraphOfForms("R", "r", "r@").Concepts.Select(concept => concept.Id).ToArray();
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Contains("r", ids);
        Assert.Contains("r-method", ids);
        Assert.Contains(ids, id => id.StartsWith("r-method-", StringComparison.Ordinal) && id.Length == "r-method-".Length + 8);
    }

    [Fact]
    public void Gives_a_name_without_letters_an_id() => Assert.Equal("concept", Assert.Single(Marked.GraphOfForms("→").Concepts).Id);

    [Theory]
    [InlineData("We use [[x net|M0.5]], [[x net|T0.3]], [[x net|T0.3]].", ConceptType.Task)]
    [InlineData("We use [[x net|T0.5]], [[x net|M0.5]].", ConceptType.Method)]
    [InlineData("We use [[X Net|D0.9]], [[x nets|C0.4]].", ConceptType.Dataset)]
    public void Types_a_concept_by_the_weight_of_its_mentions(string text, ConceptType expected) =>
        Assert.Equal(expected, Assert.Single(Marked.Graph(Marked.Paper("p", text)).Concepts).Type);
}
