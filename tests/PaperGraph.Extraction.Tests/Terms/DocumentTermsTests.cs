namespace PaperGraph.Extraction.Tests.Terms;

public sealed class DocumentTermsTests
{
    [Fact]
    public void Spans_of_one_name_are_one_term()
    {
        var terms = TestTerms.Read(Sample.Paper("Leaf networks", "A leaf network grows."), (0, 2, [0.9]), (3, 5, [0.4]));
        Assert.Equal(["Leaf networks | leaf network"], TestTerms.Texts(terms));
    }

    [Fact]
    public void Both_sides_of_an_abbreviation_are_one_term_seen_or_not()
    {
        var terms = TestTerms.Read(Sample.Paper("On trees", "We use leaf counting networks (LCN). The LCN is small."), (0, 2, [0.5]));
        Assert.Equal(["On trees", "leaf counting networks | LCN"], TestTerms.Texts(terms).Select(text => text.Replace(" | LCN | LCN", " | LCN", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0.5, "moss | Moss | moss")]
    [InlineData(0.05, "moss")]
    public void A_likely_name_is_found_at_its_other_places(double probability, string expected)
    {
        var terms = TestTerms.Read(Sample.Paper("Some moss", "Moss and moss."), (1, 2, [probability]));
        Assert.Equal([expected], TestTerms.Texts(terms));
    }

    [Fact]
    public void No_place_reaches_over_the_end_of_a_sentence()
    {
        var terms = TestTerms.Read(Sample.Paper("Red moss", "It is red. Moss is not."), (0, 2, [0.9]));
        Assert.Equal(["Red moss"], TestTerms.Texts(terms));
    }

    [Fact]
    public void Another_document_leaves_nothing_of_the_one_before()
    {
        var terms = TestTerms.Read(Sample.Paper("Red moss", "Red moss is red."), (0, 2, [0.9]));
        terms.Spans.Clear();
        terms.Read(PaperGraph.Extraction.Text.Document.Of(Sample.Paper("Red moss")), []);
        Assert.Equal(0, terms.Count);
        Assert.Equal(0, terms.Occurrences.Length);
    }
}
