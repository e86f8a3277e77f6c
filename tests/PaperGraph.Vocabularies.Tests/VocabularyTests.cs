namespace PaperGraph.Vocabularies.Tests;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Sample = Compiled.Of(
        Compiled.Entry("v/leaf-counting", ConceptTypes.Task, "leaf counting", ["v/counting"]),
        Compiled.Entry("v/counting", ConceptTypes.Task, "counting"),
        Compiled.Entry("v/beta-vae", ConceptTypes.Method, "β-VAE"),
        Compiled.Entry(
            "v/bracket-network",
            ConceptTypes.Method,
            "bracket network",
            null,
            new VocabularyLabel("BrackNet", LabelRoles.Abbreviation),
            new VocabularyLabel("bracket-net", LabelRoles.Hidden)),
        new VocabularyEntry("v/fern", ConceptTypes.Dataset, [new VocabularyLabel("FERN", LabelRoles.Ambiguous | LabelRoles.Preferred)], []),
        Compiled.Entry("v/moss-1k", ConceptTypes.Dataset, "Moss-1K"),
        Compiled.Entry("v/mosses", ConceptTypes.Concept, "liverworts"),
        Compiled.Entry("v/moss-metric", ConceptTypes.Metric, "moss1k"));

    [Theory]
    [InlineData("leaf counting", "v/leaf-counting")]
    [InlineData("Leaf-Counting", "v/leaf-counting")]
    [InlineData("leaf countings", "v/leaf-counting")]
    [InlineData("leafcounting", "v/leaf-counting")]
    [InlineData("$\\beta$-VAE", "v/beta-vae")]
    [InlineData("Beta VAEs", "v/beta-vae")]
    [InlineData("β-VAE", "v/beta-vae")]
    [InlineData("bracknet", "v/bracket-network")]
    [InlineData("\\textsc{BrackNet}", null)]
    [InlineData("bracket net", "v/bracket-network")]
    [InlineData("FERN", "v/fern")]
    [InlineData("FERNs", "v/fern")]
    [InlineData("fern", null)]
    [InlineData("Fern", null)]
    [InlineData("Moss 1K", "v/moss-1k")]
    [InlineData("moss1k", "v/moss-metric")]
    [InlineData("liverwort", "v/mosses")]
    [InlineData("leaf", null)]
    [InlineData("leaf counting task", null)]
    [InlineData("", null)]
    public void Finds_a_name_however_it_is_spelled(string name, string? iri)
    {
        var found = Sample.TryFind(name, out var concept);
        Assert.Equal(iri, found ? concept.Iri : null);
    }

    [Fact]
    public void A_concept_knows_its_labels_its_short_forms_and_what_is_broader()
    {
        Assert.True(Sample.TryFind("BrackNet", out var network));
        Assert.Equal("bracket network", network.PreferredLabel);
        Assert.Equal(["BrackNet"], network.Abbreviations.AsEnumerable());
        Assert.Equal(["bracket network", "BrackNet", "bracket-net"], network.Labels.Select(label => label.Text));
        Assert.Equal(ConceptTypes.Method, network.Types);
        Assert.True(Sample.TryFind("leaf counting", out var task));
        Assert.Equal(["v/counting"], task.Broader.Select(concept => concept.Iri));
    }

    [Fact]
    public void A_name_of_two_concepts_has_the_types_of_both()
    {
        var walk = Sample.Walk();
        Assert.True(walk.Read("MOSS-1k"));
        Assert.True(walk.TryMatch(out var match));
        Assert.Equal(ConceptTypes.Dataset | ConceptTypes.Metric, match.Types);
        Assert.False(match.IsExact);
    }

    [Fact]
    public void Concepts_are_numbered_in_the_order_of_their_iris() =>
        Assert.Equal(
            ["v/beta-vae", "v/bracket-network", "v/counting", "v/fern", "v/leaf-counting", "v/moss-1k", "v/moss-metric", "v/mosses"],
            Enumerable.Range(0, Sample.Count).Select(number => Sample[number].Iri));

    [Fact]
    public void A_vocabulary_of_nothing_knows_nothing() => Assert.False(Compiled.Of([]).TryFind("leaf", out _));

    [Fact]
    public void The_order_of_adding_does_not_show()
    {
        VocabularyEntry[] entries =
        [
            Compiled.Entry("a", ConceptTypes.Task, "sorting leaves"), Compiled.Entry("b", ConceptTypes.Method, "leaf sort", ["a"]),
            Compiled.Entry("c", ConceptTypes.Metric, "sortedness"),
        ];
        Assert.Equal(Compiled.Bytes(entries), Compiled.Bytes(entries.Reverse()));
    }

    [Theory]
    [InlineData(new byte[] { 1, 0, 0, 0, 1, 2, 3, 4 })]
    [InlineData(new byte[] { 255, 255, 255, 255 })]
    public void What_is_no_compiled_vocabulary_is_refused(byte[] bytes)
    {
        using var input = new MemoryStream(bytes);
        Assert.Throws<InvalidDataException>(() => Vocabulary.Read(input));
    }

    [Fact]
    public void Broader_concepts_that_lead_in_a_circle_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => Compiled.Of(
            Compiled.Entry("a", ConceptTypes.Task, "one", ["b"]), Compiled.Entry("b", ConceptTypes.Task, "two", ["a"])));

    [Fact]
    public void A_broader_concept_that_is_missing_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Compiled.Of(Compiled.Entry("a", ConceptTypes.Task, "one", ["b"])));

    public static TheoryData<string> Faulty => new("no type", "two preferred labels", "no preferred label", "no letters", "known IRI");

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_faulty_concept_is_refused(string fault)
    {
        var good = Compiled.Entry("a", ConceptTypes.Task, "one");
        var builder = new VocabularyBuilder();
        builder.Add(good with { Iri = "known" });
        var bad = fault switch
        {
            "no type" => good with { Types = ConceptTypes.None },
            "two preferred labels" => Compiled.Entry("a", ConceptTypes.Task, "one", null, new VocabularyLabel("two", LabelRoles.Preferred)),
            "no preferred label" => good with { Labels = [new VocabularyLabel("one", LabelRoles.None)] },
            "no letters" => Compiled.Entry("a", ConceptTypes.Task, "-"),
            _ => good with { Iri = "known" },
        };
        Assert.Throws<ArgumentException>(() => builder.Add(bad));
    }
}
