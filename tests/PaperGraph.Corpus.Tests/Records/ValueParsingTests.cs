using PaperGraph.Corpus.Records;

namespace PaperGraph.Corpus.Tests.Records;

public sealed class ValueParsingTests
{
    [Theory]
    [InlineData("2024", 2024)]
    [InlineData("2025-03-18", 2025)]
    [InlineData("18 March 2025", 2025)]
    [InlineData("20250318", 2025)]
    [InlineData("12/05/1999", 1999)]
    [InlineData("12345", null)]
    [InlineData("March", null)]
    public void Finds_the_year(string text, int? expected) => Assert.Equal(expected, ValueParsing.Year(text));

    [Theory]
    [InlineData("Ada Byron", "Ada Byron")]
    [InlineData("Ada Byron, Karl Benz and Mary Jones", "Ada Byron|Karl Benz|Mary Jones")]
    [InlineData("Ada Byron, Karl Benz, and Mary Jones", "Ada Byron|Karl Benz|Mary Jones")]
    [InlineData("Byron, Ada and Benz, Karl", "Byron, Ada|Benz, Karl")]
    [InlineData("Byron, Ada; Benz, Karl", "Byron, Ada|Benz, Karl")]
    public void Splits_authors(string text, string expected) => Assert.Equal(expected.Split('|'), ValueParsing.Authors(text).ToArray());

    [Theory]
    [InlineData("cs.LG stat.ML", "cs.LG|stat.ML")]
    [InlineData("astro-ph cond-mat.str-el hep-th", "astro-ph|cond-mat.str-el|hep-th")]
    [InlineData("Machine Learning; Computer Vision", "Machine Learning|Computer Vision")]
    [InlineData("rivers, soils", "rivers|soils")]
    [InlineData("rivers", "rivers")]
    [InlineData("river beds", "river beds")]
    public void Splits_categories(string text, string expected) => Assert.Equal(expected.Split('|'), ValueParsing.Categories(text).ToArray());

    [Theory]
    [InlineData("Title", RecordField.Title)]
    [InlineData("\uFEFF\"TITLE\"", RecordField.Title)]
    [InlineData("Paper ID", RecordField.Id)]
    [InlineData("publication-date", RecordField.Year)]
    [InlineData("subtitle", RecordField.None)]
    [InlineData("", RecordField.None)]
    internal void Knows_fields_by_their_usual_names(string name, RecordField expected) =>
        Assert.Equal(expected, FieldName.Find(name).Field);
}
