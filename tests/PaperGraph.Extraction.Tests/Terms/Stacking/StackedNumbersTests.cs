using PaperGraph.Extraction.Terms;
using PaperGraph.Extraction.Terms.Stacking;

namespace PaperGraph.Extraction.Tests.Terms.Stacking;

public sealed class StackedNumbersTests
{
    [Theory]
    [InlineData(0, 0, 63, 63)]
    [InlineData(0, -1, 63, 57)]
    [InlineData(-100, 2, 0, 63)]
    public void Scores_are_told_from_the_greatest_down(double ofType, double ofNone, byte first, byte second)
    {
        var row = Describe(TestTerms.Read(Sample.Paper("Red moss"), (0, 2, [0.5])), 0, ofType, ofNone);
        Assert.Equal([first, second], row[..2]);
    }

    [Fact]
    public void Numbers_are_as_many_as_promised_and_below_64()
    {
        var moss = string.Join(' ', Enumerable.Repeat("moss", 700));
        var terms = TestTerms.Read(Sample.Paper(moss, moss), [.. Enumerable.Range(0, 1400).Select(token => (token, token + 1, new[] { 1.0 }))]);
        var row = Describe(terms, 0, 0, 0);
        Assert.Equal(StackedNumbers.CountOf(1), row.Length);
        Assert.All(row, number => Assert.InRange(number, 0, 63));
    }

    [Fact]
    public void What_is_said_of_another_term_changes_the_row()
    {
        var terms = TestTerms.Read(Sample.Paper("The red moss"), (1, 3, [0.5]), (2, 3, [0.5]));
        Assert.NotEqual(Describe(terms, 1, 0, 0, other: 0.1), Describe(terms, 1, 0, 0, other: 0.9));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(26, true)]
    [InlineData(27, false)]
    public void Many_types_have_more_numbers_than_a_byte_can_name(int types, bool fits) => Assert.Equal(fits, StackedNumbers.Fits(types));

    private static byte[] Describe(DocumentTerms terms, int term, double ofType, double ofNone, double other = 0.5)
    {
        var evidence = new TermEvidenceTable();
        evidence.Read(terms);
        var numbers = new StackedNumbers(1);
        numbers.Read(terms, new NameKeys[terms.Count], [.. Enumerable.Range(0, terms.Count).SelectMany(_ => new[] { other, 1 - other })]);
        return numbers.Describe(terms, term, evidence, [ofType, ofNone]).ToArray();
    }
}
