namespace PaperGraph.Model.Tests;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void Cannot_be_negative_or_reversed(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Theory]
    [InlineData(0, 5, "graph")]
    [InlineData(2, 4, "ap")]
    [InlineData(3, 3, "")]
    public void Reads_the_units_inside(int start, int end, string expected) =>
        Assert.Equal(expected, new TextSpan(start, end).Of("graph").ToString());

    [Fact]
    public void Reads_nothing_beyond_the_text() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 6).Of("graph").ToString());

    [Theory]
    [InlineData(0, 4, 1, 3, true)]
    [InlineData(0, 4, 0, 4, true)]
    [InlineData(0, 4, 4, 4, true)]
    [InlineData(0, 4, 2, 5, false)]
    [InlineData(1, 3, 0, 4, false)]
    public void Contains_what_lies_inside(int start, int end, int otherStart, int otherEnd, bool expected) =>
        Assert.Equal(expected, new TextSpan(start, end).Contains(new TextSpan(otherStart, otherEnd)));

    [Theory]
    [InlineData(0, 2, 2, 4, false)]
    [InlineData(0, 3, 2, 4, true)]
    [InlineData(0, 4, 1, 2, true)]
    [InlineData(2, 2, 2, 4, false)]
    public void Overlaps_what_shares_a_unit(int start, int end, int otherStart, int otherEnd, bool expected)
    {
        var (first, second) = (new TextSpan(start, end), new TextSpan(otherStart, otherEnd));
        Assert.Equal((expected, expected), (first.Overlaps(second), second.Overlaps(first)));
    }

    [Fact]
    public void Comes_by_start_and_then_the_longer_first()
    {
        TextSpan[] spans = [new(1, 2), new(0, 1), new(1, 4), new(0, 3)];
        Assert.Equal([new(0, 3), new(0, 1), new(1, 4), new(1, 2)], spans.Order());
    }

    [Fact]
    public void Shows_its_ends() => Assert.Equal("[3,7)", new TextSpan(3, 7).ToString());
}
