using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Extraction.Tests.Tagging.Encoding;

public class WordProjectionsTests
{
    private static readonly EncoderShape Shape =
        new(WordDimensions: 32, PartDimensions: 4, PartBits: 6, FirstWindow: 3, FirstWidth: 32, Width: 32, Layers: 1, Labels: 3);

    [Fact]
    public void A_remembered_word_is_what_it_was()
    {
        var projections = new WordProjections(Shape);
        for (var word = 0UL; word < 600; word++) Remember(projections, word);

        Assert.Equal(600, projections.Count);
        Assert.All(Enumerable.Range(0, 600), word => Assert.Equal(Projection((ulong)word), Read(projections, (ulong)word)));
        Assert.Equal(-1, projections.Find(600));
    }

    [Fact]
    public void Remembers_no_more_than_it_may()
    {
        var projections = new WordProjections(Shape, mostRemembered: 16);
        for (var word = 0UL; word < 100; word++) Remember(projections, word);
        Assert.Equal(16, projections.Count);
        Assert.InRange(projections.Find(3), 0, 15);
        Assert.Equal(-1, projections.Find(99));
    }

    [Fact]
    public void A_quarter_of_what_it_remembers_may_have_no_vector()
    {
        var projections = new WordProjections(Shape, mostRemembered: 16);
        for (var word = 0UL; word < 10; word++) Remember(projections, word, hasVector: false);
        Assert.Equal(4, projections.Count);
        for (var word = 10UL; word < 30; word++) Remember(projections, word);
        Assert.Equal(16, projections.Count);
        Assert.Equal(-1, projections.Find(4));
        Assert.InRange(projections.Find(21), 0, 15);
    }

    [Fact]
    public void Remembers_a_word_once()
    {
        var projections = new WordProjections(Shape);
        Remember(projections, 7);
        projections.Remember(7, hasVector: true, new sbyte[Shape.WordOutputs], 2);
        Assert.Equal(1, projections.Count);
        Assert.Equal(Projection(7), Read(projections, 7));
    }

    [Fact]
    public void Threads_share_what_is_remembered()
    {
        var projections = new WordProjections(Shape, mostRemembered: 512);

        Parallel.For(0, 5000, i =>
        {
            var word = (ulong)(i * 37 % 700);
            if (projections.Find(word) >= 0) Assert.Equal(Projection(word), Read(projections, word));
            Remember(projections, word);
        });

        Assert.Equal(512, projections.Count);
    }

    private static void Remember(WordProjections projections, ulong word, bool hasVector = true)
    {
        var (unit, _) = Projection(word);
        projections.Remember(word, hasVector, Numbers(word), unit);
    }

    private static (float Unit, string Numbers) Projection(ulong word) => (word + 1, string.Join(',', Numbers(word)));

    private static sbyte[] Numbers(ulong word) => [.. Enumerable.Range(0, Shape.WordOutputs).Select(i => (sbyte)((((int)word * 31) + i) % 127))];

    private static (float Unit, string Numbers) Read(WordProjections projections, ulong word)
    {
        var unit = projections.Read(projections.Find(word), out var numbers);
        return (unit, string.Join(',', numbers.ToArray()));
    }
}
