namespace PaperGraph.Rdf.Tests.Terms;

public sealed class IriTests
{
    [Theory]
    [InlineData("https://w3id.org/papergraph/concept/c-plus-plus")]
    [InlineData("urn:x")]
    [InlineData("tag:a+b-c.d:")]
    [InlineData("http://example.org/%2F?q=é#漢😀")]
    public void Keeps_an_absolute_iri_as_it_is(string value) => Assert.Equal(value, new Iri(value).Value);

    [Theory]
    [InlineData("")]
    [InlineData("concept/x")]
    [InlineData("//example.org/x")]
    [InlineData(":x")]
    [InlineData("1a:x")]
    [InlineData("a/b:c")]
    [InlineData("http://a b")]
    [InlineData("http://a\tb")]
    [InlineData("http://a<b")]
    [InlineData("http://a>b")]
    [InlineData("http://a\"b")]
    [InlineData("http://a{b")]
    [InlineData("http://a}b")]
    [InlineData("http://a|b")]
    [InlineData("http://a^b")]
    [InlineData("http://a`b")]
    [InlineData("http://a\\b")]
    [InlineData("http://a\u0000")]
    [InlineData("http://a\u007F")]
    [InlineData("http://a\u0085")]
    public void Takes_nothing_that_cannot_stand_between_angle_brackets(string value)
    {
        Assert.Throws<ArgumentException>(() => new Iri(value));
        Assert.False(Iri.TryCreate(value, out _));
    }

    [Fact]
    public void Takes_no_lone_surrogate() => Assert.Throws<ArgumentException>(() => new Iri("http://a/\uD83D" + "b"));

    [Fact]
    public void Tells_a_usable_iri_from_outside()
    {
        Assert.True(Iri.TryCreate("http://example.org/", out var iri));
        Assert.Equal(new Iri("http://example.org/"), iri);
        Assert.False(Iri.TryCreate(null, out _));
    }
}
