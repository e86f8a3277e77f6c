using System.Globalization;

namespace PaperGraph.Rdf.Tests.Terms;

public sealed class LiteralTests
{
    // As hexadecimal: xunit carries rows as UTF-8, which would repair lone surrogates on the way.
    [Theory]
    [InlineData("D83D")]
    [InlineData("DE00")]
    [InlineData("0061 D83D 0063")]
    [InlineData("DE00 D83D")]
    [InlineData("D83D DE00 D83D")]
    public void Takes_no_lone_surrogate(string units)
    {
        var text = string.Concat(units.Split(' ').Select(unit => (char)Convert.ToInt32(unit, 16)));
        Assert.Throws<ArgumentException>(() => new Literal(text));
    }

    [Fact]
    public void Plain_text_is_an_xsd_string()
    {
        Assert.Equal(Xsd.String, new Literal("a").Datatype);
        Assert.Equal(new Literal("a"), new Literal("a", Xsd.String));
        Assert.NotEqual(new Literal("1"), new Literal("1", Xsd.Integer));
        Assert.Equal(new Literal(""), default);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de-CH-1901")]
    [InlineData("zh-Hant")]
    [InlineData("x-private1")]
    public void Tagged_text_is_a_language_string_with_its_tag_in_lower_case(string tag)
    {
        var literal = new Literal("a", tag);
        Assert.Equal(tag.ToLowerInvariant(), literal.Language);
        Assert.Equal(RdfNames.LangString, literal.Datatype);
        Assert.NotEqual(new Literal("a"), literal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("e n")]
    [InlineData("1a")]
    [InlineData("en_US")]
    [InlineData("abcdefghi")]
    [InlineData("é")]
    public void Takes_no_malformed_tag(string tag) => Assert.Throws<ArgumentException>(() => new Literal("a", tag));

    [Fact]
    public void Takes_no_datatype_that_is_missing_or_asks_for_a_tag()
    {
        Assert.Throws<ArgumentException>(() => new Literal("a", default(Iri)));
        Assert.Throws<ArgumentException>(() => new Literal("a", RdfNames.LangString));
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("0.9300", "0.93")]
    [InlineData("0", "0.0")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("0.0001", "0.0001")]
    public void Writes_decimals_in_canonical_form(string value, string expected) =>
        Assert.Equal(new Literal(expected, Xsd.Decimal), Literal.Of(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Writes_integers_and_booleans_in_canonical_form()
    {
        Assert.Equal(new Literal("-7", Xsd.Integer), Literal.Of(-7));
        Assert.Equal(new Literal("true", Xsd.Boolean), Literal.Of(true));
        Assert.Equal(new Literal("false", Xsd.Boolean), Literal.Of(false));
    }
}
