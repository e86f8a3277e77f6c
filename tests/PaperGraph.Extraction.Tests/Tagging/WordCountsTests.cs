using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Tests.Tagging;

public class WordCountsTests
{
    [Fact]
    public void Counts_title_and_abstract_apart()
    {
        var counts = new WordCounts();
        counts.Read([7, 8, 7, 7, 9], titleCount: 2);
        Assert.Equal([(1, 2), (1, 0), (1, 2), (1, 2), (0, 1)], Enumerable.Range(0, 5).Select(token => counts[token]));
    }

    [Fact]
    public void Starts_anew_with_each_document()
    {
        var counts = new WordCounts();
        counts.Read([7, 7], titleCount: 0);
        counts.Read([7], titleCount: 0);
        Assert.Equal((0, 1), counts[0]);
    }

    [Theory]
    [InlineData(600)]
    [InlineData(5000)]
    public void Holds_any_number_of_words(int words)
    {
        var counts = new WordCounts();
        counts.Read([1, 2, 3], titleCount: 1);
        counts.Read([.. Enumerable.Range(0, 2 * words).Select(i => (ulong)(i % words))], titleCount: words);
        Assert.All(Enumerable.Range(0, 2 * words), token => Assert.Equal((1, 1), counts[token]));
    }
}
