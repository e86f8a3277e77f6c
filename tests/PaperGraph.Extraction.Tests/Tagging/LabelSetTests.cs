using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Tests.Tagging;

public sealed class LabelSetTests
{
    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(0, 2, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, true)]
    [InlineData(3, 2, false)]
    [InlineData(4, 2, false)]
    [InlineData(2, 3, true)]
    [InlineData(2, 0, true)]
    public void A_span_goes_on_only_as_what_it_began_as(int previous, int label, bool may) =>
        Assert.Equal(may, LabelSet.MayFollow(previous, label));

    [Theory]
    [InlineData("")]
    [InlineData("A,A")]
    public void Refuses_no_types_and_one_twice(string types) =>
        Assert.Throws<ArgumentException>(() => new LabelSet([.. types.Split(',', StringSplitOptions.RemoveEmptyEntries)]));
}
