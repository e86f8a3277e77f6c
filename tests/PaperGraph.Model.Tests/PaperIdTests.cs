namespace PaperGraph.Model.Tests;

public sealed class PaperIdTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\tb")]
    [InlineData("a\0")]
    [InlineData("a\nb")]
    public void Holds_no_ASCII_white_space_or_control(string value) => Assert.ThrowsAny<ArgumentException>(() => new PaperId(value));

    [Theory]
    [InlineData("arxiv:2503.11731")]
    [InlineData("doi:10.1145/3292500")]
    [InlineData("über-graph")]
    public void Keeps_any_other_identifier(string value) => Assert.Equal(value, new PaperId(value).ToString());

    [Fact]
    public void Comes_in_ordinal_order()
    {
        PaperId[] ids = [new("é"), new("b"), new("A"), new("a"), new("B")];
        Assert.Equal("A B a b é", string.Join(' ', ids.Order()));
    }

    [Fact]
    public void Is_equal_by_value()
    {
        Assert.Equal(new PaperId("a"), new PaperId("a"));
        Assert.NotEqual(new PaperId("a"), new PaperId("A"));
        Assert.Equal("", default(PaperId).Value);
    }
}
