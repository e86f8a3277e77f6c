namespace PaperGraph.Conformance.Tests.W3c;

public sealed class ExceptionsTests
{
    [Fact]
    public void At_most_ten_entries_are_excepted_each_once_and_with_a_reason()
    {
        var all = Exceptions.All();
        Assert.InRange(all.Count, 0, 10);
        Assert.Equal(all.Count, all.Select(line => line.Iri).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, line => Assert.True(line.Reason.Length > 20, line.Iri));
    }
}
