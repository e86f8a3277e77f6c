using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Extraction.Tests.Tagging.Encoding;

public class WordProjectionsTests
{
    private static readonly EncoderModel Model = MakeModel();

    [Fact]
    public void A_remembered_word_is_projected_as_a_new_one()
    {
        var (remembering, forgetful) = (new WordProjections(Model), new WordProjections(Model, mostRemembered: 1));
        Find(forgetful, "first");
        for (var round = 0; round < 2; round++)
        {
            Assert.All(Enumerable.Range(0, 600), i =>
            {
                Assert.True(Find(remembering, "w" + i) >= 0);
                Assert.Equal(-1, Find(forgetful, "w" + i));
                Assert.Equal(Read(forgetful, "w" + i), Read(remembering, "w" + i));
            });
        }

        Assert.Equal(600, remembering.Count);
    }

    [Fact]
    public void Remembers_no_more_than_it_may()
    {
        var projections = new WordProjections(Model, mostRemembered: 16);
        for (var i = 0; i < 100; i++) Find(projections, "w" + i);
        Assert.Equal(16, projections.Count);
        Assert.InRange(Find(projections, "w3"), 0, 15);
        Assert.Equal(-1, Find(projections, "w99"));
    }

    [Fact]
    public void Threads_share_what_is_remembered()
    {
        var (shared, alone) = (new WordProjections(Model, mostRemembered: 512), new WordProjections(Model));
        var expected = Enumerable.Range(0, 700).Select(i => Read(alone, "w" + i)).ToArray();

        Parallel.For(0, 5000, i => Assert.Equal(expected[i * 37 % 700], Read(shared, "w" + (i * 37 % 700))));

        Assert.Equal(512, shared.Count);
    }

    private static (float Unit, string Numbers) Read(WordProjections projections, string word)
    {
        var numbers = new sbyte[projections.Length];
        var token = TokenProperties.Of(word);
        var unit = projections.Read(projections.Find(in token), in token, numbers);
        return (unit, string.Join(',', numbers));
    }

    private static int Find(WordProjections projections, string word)
    {
        var token = TokenProperties.Of(word);
        return projections.Find(in token);
    }

    private static EncoderModel MakeModel()
    {
        var random = new Random(4);
        var shape = new EncoderShape(WordDimensions: 32, PartDimensions: 4, PartBits: 6, FirstWindow: 3, FirstWidth: 32, Width: 32, Layers: 1, Labels: 3);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.5f)];
        return EncoderModel.Of(
            shape, WordVectors.Empty, Numbers(4 << 6), Numbers(shape.Inputs * 3 * 32), Numbers(((TokenInputs.FactCount * TokenInputs.FactValues) + 1) * 32), [],
            [Numbers(32 * shape.ScoreStride)], Numbers(shape.ScoreStride));
    }
}
