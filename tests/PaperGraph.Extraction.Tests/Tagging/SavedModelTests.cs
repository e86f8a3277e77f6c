using System.IO.Compression;
using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Extraction.Tests.Tagging;

/// <summary>What stands in a model file: the same model again, or <see cref="InvalidDataException"/> and nothing else.</summary>
public sealed class SavedModelTests
{
    private static readonly ExtractionModel Small = Make();
    private static readonly Lazy<byte[]> Saved = new(Save);

    [Fact]
    public void A_model_that_was_saved_and_loaded_saves_the_same_bytes()
    {
        using var input = new MemoryStream(Saved.Value);
        using var output = new MemoryStream();
        ExtractionModel.Load(input).Save(output);
        Assert.Equal(Saved.Value, output.ToArray());
    }

    [Fact]
    public void A_loaded_model_has_the_weights_of_the_saved_one()
    {
        using var input = new MemoryStream(Saved.Value);
        var (first, second) = (Small.Tagger, ExtractionModel.Load(input).Tagger);
        Assert.All(Enumerable.Range(0, 1 << first.Bits), feature => Assert.Equal(first.Weights[feature], second.Weights[feature]));
        Assert.True(first.Transitions.SequenceEqual(second.Transitions));
        Assert.True(first.Labels.Types.SequenceEqual(second.Labels.Types, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    [InlineData(-100)]
    [InlineData(-1)]
    public void A_model_cut_short_is_refused(int length) =>
        AssertRefused(Saved.Value[..(length < 0 ? Saved.Value.Length + length : length)]);

    [Theory]
    [InlineData("This is a text file, and a long enough one to fill a header.")]
    [InlineData("PGXM")]
    public void Another_file_is_refused(string text) => AssertRefused(System.Text.Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Another_format_version_is_refused_by_name()
    {
        var bytes = (byte[])Saved.Value.Clone();
        bytes[4] = 77;
        using var stream = new MemoryStream(bytes);
        Assert.Contains("77", Assert.Throws<InvalidDataException>(() => ExtractionModel.Load(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_behind_a_true_header_are_refused()
    {
        var random = new Random(11);
        for (var run = 0; run < 300; run++)
        {
            var bytes = new byte[8 + random.Next(400)];
            random.NextBytes(bytes);
            Saved.Value.AsSpan(0, 8).CopyTo(bytes);
            AssertRefused(bytes);
        }
    }

    // Compressed well, but filled with noise: reaches the readers behind the decompression.
    [Fact]
    public void Random_contents_are_refused()
    {
        var random = new Random(12);
        for (var run = 0; run < 60; run++)
        {
            var contents = new byte[(1 << 18) + random.Next(400)];
            random.NextBytes(contents.AsSpan(1 << 18));
            if (run % 2 == 0) BitConverter.TryWriteBytes(contents.AsSpan(1 << 18), random.Next(8, 25));
            AssertRefused(Compressed(contents));
        }
    }

    [Theory]
    [InlineData(8, 0.03, int.MaxValue)]
    [InlineData(8, 0.03, -1)]
    [InlineData(8, 0.03, 0)]
    [InlineData(8, 0.03, 61)]
    [InlineData(8, double.NaN, 1)]
    [InlineData(8, 0.0, 1)]
    [InlineData(8, -0.03, 1)]
    [InlineData(8, double.PositiveInfinity, 1)]
    [InlineData(24, 0.03, 60)]
    [InlineData(7, 0.03, 1)]
    public void An_impossible_tagger_is_refused(int bits, double unit, int types)
    {
        using var contents = new MemoryStream();
        using (var writer = new BinaryWriter(contents, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(new byte[1 << 18]);
            writer.Write(bits);
            writer.Write(unit);
            writer.Write(types);
            for (var i = 0; i < Math.Min(types, 60); i++) writer.Write($"Type{i}");
            writer.Write(new byte[1 << 17]);
        }

        AssertRefused(Compressed(contents.ToArray()));
    }

    [Fact]
    public void A_model_with_flipped_bytes_is_refused_or_read_but_never_breaks()
    {
        var random = new Random(13);
        for (var run = 0; run < 100; run++)
        {
            var bytes = (byte[])Saved.Value.Clone();
            for (var i = 0; i < 3; i++) bytes[8 + random.Next(bytes.Length - 8)] ^= (byte)(1 << random.Next(8));
            using var stream = new MemoryStream(bytes);
            var fault = Record.Exception(() => ExtractionModel.Load(stream));
            if (fault is not null) Assert.IsType<InvalidDataException>(fault);
        }
    }

    private static void AssertRefused(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        Assert.Throws<InvalidDataException>(() => ExtractionModel.Load(stream));
    }

    private static byte[] Compressed(byte[] contents)
    {
        using var stream = new MemoryStream();
        stream.Write(Saved.Value.AsSpan(0, 8));
        using (var brotli = new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true)) brotli.Write(contents);
        return stream.ToArray();
    }

    private static byte[] Save()
    {
        using var stream = new MemoryStream();
        Small.Save(stream);
        return stream.ToArray();
    }

    private static ExtractionModel Make()
    {
        var random = new Random(7);
        var weights = new float[1 << IntroductionModel.Bits];
        for (var i = 0; i < 5000; i++) weights[random.Next(weights.Length)] = random.NextSingle() - 0.5f;
        var counts = Enumerable.Range(1, 3000).ToDictionary(word => TokenHash.Mix((ulong)word), word => (word, word / 3));
        var vectors = WordVectors.Quantise(32, [3, 5], [.. Enumerable.Range(0, 64).Select(_ => random.NextSingle() - 0.5f)]);
        return new ExtractionModel(WordStatistics.From(counts, vectors), new TinyTagger(seed: 1, tokens: 1, types: 5, spread: 4).Model,
            IntroductionModel.Quantise(weights, 0.01));
    }
}
