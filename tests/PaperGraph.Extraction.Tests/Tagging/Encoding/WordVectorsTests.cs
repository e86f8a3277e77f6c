using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Extraction.Tests.Tagging.Encoding;

public class WordVectorsTests
{
    [Theory]
    [InlineData(5UL, 0)]
    [InlineData(7UL, 1)]
    [InlineData(ulong.MaxValue, 2)]
    [InlineData(6UL, -1)]
    [InlineData(0UL, -1)]
    public void Finds_the_words_it_has(ulong form, int expected) => Assert.Equal(expected, Three().Find(form));

    [Fact]
    public void Components_are_kept_to_half_a_unit()
    {
        var vectors = Three();

        Assert.All(new[] { 0.5f, -1f, 0.25f, 0f, 1f, -0.75f }.Index(), component =>
            Assert.InRange((vectors[component.Index / 2][component.Index % 2] * vectors.Scale) - component.Item, -vectors.Scale / 2, vectors.Scale / 2));
    }

    [Fact]
    public void Saved_vectors_come_back_as_they_were()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true)) Three().Write(writer);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);

        var read = WordVectors.Read(reader);

        Assert.Equal((3, 2, Three().Scale), (read.Count, read.Dimensions, read.Scale));
        Assert.Equal(Three()[1].ToArray(), read[read.Find(7)].ToArray());
    }

    [Theory]
    [InlineData(0.1f)]
    [InlineData(40f)]
    public void Components_have_at_most_seven_units_on_either_side_of_nought(float size)
    {
        var random = new Random(5);
        var components = Enumerable.Range(0, 64).Select(_ => size * (random.NextSingle() - 0.5f)).ToArray();
        components[9] = 100 * size;
        var vector = WordVectors.Quantise(64, [3], components)[0];
        Assert.Equal(7, vector[9]);
        Assert.All(vector.ToArray(), unit => Assert.InRange(unit, -7, 7));
    }

    [Fact]
    public void Words_must_be_ascending() =>
        Assert.Throws<ArgumentException>(() => WordVectors.Quantise(1, [3, 3], [1, 1]));

    private static WordVectors Three() => WordVectors.Quantise(2, [5, 7, ulong.MaxValue], [0.5f, -1, 0.25f, 0, 1, -0.75f]);
}
