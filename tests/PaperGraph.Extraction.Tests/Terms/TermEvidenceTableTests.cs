using PaperGraph.Extraction.Terms;

namespace PaperGraph.Extraction.Tests.Terms;

public sealed class TermEvidenceTableTests
{
    // Tokens: the, red, moss, bank.
    [Theory]
    [InlineData("red moss", 0.3, 0.7)]
    [InlineData("moss", 0.7, 0)]
    [InlineData("moss bank", 0.3, 0.5)]
    [InlineData("red moss bank", 0, 0.7)]
    public void Tells_what_holds_a_place_from_what_only_overlaps_it(string name, double outer, double others)
    {
        var terms = TestTerms.Read(Sample.Paper("The red moss bank"), (1, 3, [0.5]), (1, 4, [0.3]), (2, 3, [0.2]), (2, 4, [0.7]));
        var evidence = new TermEvidenceTable();
        evidence.Read(terms);
        var place = terms.Occurrences.ToArray().Index().Single(occurrence =>
            terms.TextOf(occurrence.Item.First, occurrence.Item.End).SequenceEqual(name)).Index;
        Assert.Equal(outer, evidence.Outer(place), 1e-9);
        Assert.Equal(others, evidence.Others(place), 1e-9);
    }

    [Fact]
    public void The_density_of_a_type_counts_probable_terms_for_every_ten_tokens()
    {
        var terms = TestTerms.Read(
            Sample.Paper("a1 b2 c3 d4 e5 f6 g7 h8 i9 k1 a2 b3 c4 d5 e6 f7 g8 h9 i1 k2 m3 n4 o5 p6 q7"), (0, 1, [0.5, 0.25]), (3, 4, [0.5, 0]));
        var evidence = new TermEvidenceTable();
        evidence.Read(terms);
        Assert.Equal([0.4, 0.1], evidence.Densities.ToArray());
    }
}
