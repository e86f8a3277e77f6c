using System.Globalization;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Extraction.Tests.Tagging.Encoding;

public class WordProjectorTests
{
    private static readonly EncoderShape Shape =
        new(WordDimensions: 32, PartDimensions: 4, PartBits: 6, FirstWindow: 3, FirstWidth: 32, Width: 32, Layers: 1, Labels: 3);

    private static readonly float[] Parts = Numbers(4 << 6, seed: 1);
    private static readonly float[] First = Numbers(Shape.Inputs * Shape.WordOutputs, seed: 2);

    // Every other word has a vector.
    private static readonly string[] Words = [.. Enumerable.Range(0, 24).Select(i => "word" + i)];
    private static readonly WordVectors Vectors = MakeVectors();
    private static readonly EncoderModel Model = EncoderModel.Of(
        Shape, Vectors, Parts, First, Numbers(((TokenInputs.FactCount * TokenInputs.FactValues) + 1) * Shape.FirstWidth, seed: 3), [],
        [Numbers(Shape.FirstWidth * Shape.ScoreStride, seed: 4)], Numbers(Shape.ScoreStride, seed: 5));

    [Fact]
    public void A_projection_is_the_product_of_inputs_and_weights()
    {
        var (parts, first) = (ByteRows.Of(Parts, Shape.PartDimensions).ToArray(), ByteRows.Of(First, Shape.FirstWidth).ToArray());
        Assert.All(Words, word =>
        {
            var inputs = Inputs(word, parts);
            var (unit, numbers) = Project([word])[0];
            for (var column = 0; column < Shape.WordOutputs; column++)
            {
                var expected = Enumerable.Range(0, inputs.Length).Sum(i => (double)inputs[i] * first[(i * Shape.WordOutputs) + column]);
                Assert.Equal(expected, unit * numbers[column], 0.51 * unit);
            }
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(24)]
    public void What_stands_beside_a_word_changes_no_bit_of_it(int together)
    {
        var alone = Words.Select(word => Project([word])[0]);
        Assert.Equal(alone.Select(Text), Words.Chunk(together).SelectMany(Project).Select(Text));
    }

    [Fact]
    public void A_word_is_added_once()
    {
        var projector = new WordProjector(Model);
        string[] words = ["word1", "word2", "word1"];
        Assert.Equal([0, 1, 0], words.Select(word => Add(projector, word)));
        Assert.Equal(2, projector.Count);

        projector.Clear();
        Assert.Equal(0, projector.Count);
        Assert.Equal(0, Add(projector, "word2"));
    }

    [Fact]
    public void What_was_projected_can_be_remembered()
    {
        var projector = new WordProjector(Model);
        foreach (var word in Words) Add(projector, word);
        projector.Run();
        var projections = new WordProjections(Shape);
        projector.Tell(projections);

        Assert.Equal(Words.Length, projections.Count);
        Assert.All(Words, word =>
        {
            var unit = projections.Read(projections.Find(TokenProperties.Of(word).Surface), out var numbers);
            Assert.Equal(Text(Project([word])[0]), Text((unit, numbers.ToArray())));
        });
    }

    private static (float Unit, sbyte[] Numbers)[] Project(string[] words)
    {
        var projector = new WordProjector(Model);
        foreach (var word in words) Add(projector, word);
        projector.Run();
        return
        [
            .. Enumerable.Range(0, words.Length).Select(place =>
            {
                var unit = projector.Read(place, out var numbers);
                return (unit, numbers.ToArray());
            }),
        ];
    }

    private static string Text((float Unit, sbyte[] Numbers) projection) =>
        string.Create(CultureInfo.InvariantCulture, $"{projection.Unit:R}: {string.Join(' ', projection.Numbers)}");

    private static int Add(WordProjector projector, string word)
    {
        var token = TokenProperties.Of(word);
        token.Form = TokenHash.OfUnits(word);
        return projector.Add(in token);
    }

    private static float[] Inputs(string word, float[] parts)
    {
        var inputs = new float[Shape.Inputs];
        var token = TokenProperties.Of(word);
        token.Form = TokenHash.OfUnits(word);
        if (Vectors.Find(token.Form) is var number and >= 0)
        {
            for (var d = 0; d < Shape.WordDimensions; d++) inputs[d] = Vectors.Scale * Vectors[number][d];
        }

        Span<int> buckets = stackalloc int[TokenInputs.PartCount];
        TokenInputs.Parts(in token, Shape.PartBits, buckets);
        for (var part = 0; part < buckets.Length; part++)
        {
            parts.AsSpan(buckets[part] * Shape.PartDimensions, Shape.PartDimensions)
                .CopyTo(inputs.AsSpan(Shape.WordDimensions + (part * Shape.PartDimensions)));
        }

        return inputs;
    }

    private static WordVectors MakeVectors()
    {
        var forms = Words.Where((_, i) => i % 2 == 0).Select(word => TokenHash.OfUnits(word)).Order().ToArray();
        return WordVectors.Quantise(Shape.WordDimensions, forms, Numbers(forms.Length * Shape.WordDimensions, seed: 6));
    }

    private static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.5f)];
    }
}
