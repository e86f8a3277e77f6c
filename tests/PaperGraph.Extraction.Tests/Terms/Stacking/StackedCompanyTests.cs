using PaperGraph.Extraction.Terms;
using PaperGraph.Extraction.Terms.Stacking;

namespace PaperGraph.Extraction.Tests.Terms.Stacking;

public sealed class StackedCompanyTests
{
    // Of the two types, "red moss bank" is of the first with 0.64, "moss" of the second with 0.36, "fern" of the first with 0.16.
    [Theory]
    [InlineData("moss", nameof(Side.Own), 0, 0.6, 0.6)]
    [InlineData("moss", nameof(Side.Outside), 0.8, 0, 0.8)]
    [InlineData("moss", nameof(Side.Inside), 0, 0, 0)]
    [InlineData("moss", nameof(Side.Right), 0.4, 0, 0.4)]
    [InlineData("red moss bank", nameof(Side.Inside), 0, 0.6, 0.6)]
    [InlineData("red moss bank", nameof(Side.Right), 0.4, 0, 0.4)]
    [InlineData("fern", nameof(Side.Left), 0.8, 0.6, 0.8)]
    [InlineData("fern", nameof(Side.Right), 0, 0, 0)]
    public void The_likeliest_on_a_side_is_told_for_every_type(string name, string side, double first, double second, double any)
    {
        var (terms, company) = Read("The red moss bank and the fern");
        var said = company.Of(TermOf(terms, name), Enum.Parse<Side>(side)).ToArray();
        Assert.All(new[] { first, second, any }.Zip(said), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
    }

    [Theory]
    [InlineData("The red moss bank and of the fern", 0.4)]
    [InlineData("The red moss bank and some of the fern", 0)]
    [InlineData("The red moss bank. The fern", 0)]
    public void What_stands_farther_off_or_in_another_sentence_is_not_beside_it(string text, double right)
    {
        var (terms, company) = Read(text);
        Assert.Equal(right, company.Of(TermOf(terms, "red moss bank"), Side.Right)[0], 1e-6);
    }

    [Fact]
    public void Of_one_place_what_holds_it_is_told_from_what_only_overlaps_it()
    {
        var terms = TestTerms.Read(Sample.Paper("The red moss bank"), (1, 3, [0.5]), (1, 4, [0.5]), (2, 4, [0.5]));
        var company = new StackedCompany(1);
        company.Read(terms, new NameKeys[3], [0.25, 0.75, 0.49, 0.51, 0.81, 0.19]);
        var told = terms.Occurrences.ToArray().Select((occurrence, place) =>
            (terms.TextOf(occurrence.First, occurrence.End).ToString(), company.Outside(place), company.Other(place)));
        Assert.Equal([("red moss", 0.7f, 0.9f), ("red moss bank", 0, 0.9f), ("moss bank", 0.7f, 0.5f)], told);
    }

    [Fact]
    public void Terms_that_end_in_one_word_are_kin_unless_one_is_none_for_sure()
    {
        var terms = TestTerms.Read(Sample.Paper("a1 b1 c1 d1"), (0, 1, [0.5]), (1, 2, [0.5]), (2, 3, [0.5]), (3, 4, [0.5]));
        var company = new StackedCompany(1);
        company.Read(terms, [Key(1), Key(1), Key(2), Key(1)], [0.25, 0.75, 0.04, 0.96, 0.5, 0.5, 0, 1]);
        Assert.Equal([1, 1, 0, 0], Enumerable.Range(0, 4).Select(company.KinOf));
        Assert.Equal(0.2f, company.Of(0, Side.Kin)[0]);
        Assert.Equal(0.5f, company.Of(1, Side.Kin)[0]);
    }

    [Fact]
    public void Densities_count_expected_terms_for_every_ten_tokens()
    {
        var (_, company) = Read("a1 b2 c3 d4 e5 f6 g7 h8 i9 k1 a2 b3 c4 d5 e6 f7 g8 h9 i1 k2 m3 n4 o5 p6 q7");
        Assert.All(new[] { 0.32, 0.144, 0.464 }.Zip(company.Densities.ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
    }

    [Fact]
    public void Another_document_leaves_nothing_of_the_one_before()
    {
        var (terms, company) = Read("The red moss bank and the fern");
        company.Read(terms, new NameKeys[3], [0, 0, 1, 0, 0, 1, 0, 0, 1]);
        foreach (var side in Enum.GetValues<Side>()) Assert.Equal([0, 0, 0], company.Of(1, side).ToArray());
        Assert.Equal([0, 0, 0], company.Densities.ToArray());
    }

    private static NameKeys Key(ulong head) => new(0, head, 0, 0);

    // The terms are tokens 1 to 3, token 2 and the last one.
    private static (DocumentTerms Terms, StackedCompany Company) Read(string text)
    {
        var last = text.Replace(".", " .", StringComparison.Ordinal).Split(' ').Length - 1;
        var terms = TestTerms.Read(Sample.Paper("", text), (1, 4, [0.5, 0.5]), (2, 3, [0.5, 0.5]), (last, last + 1, [0.5, 0.5]));
        var company = new StackedCompany(2);
        company.Read(terms, [Key(1), Key(2), Key(3)], [0.64, 0, 0.36, 0, 0.36, 0.64, 0.16, 0, 0.84]);
        return (terms, company);
    }

    private static int TermOf(DocumentTerms terms, string name) => TestTerms.Texts(terms).IndexOf(name);
}
