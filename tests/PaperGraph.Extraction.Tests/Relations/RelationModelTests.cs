using PaperGraph.Extraction.Relations;

namespace PaperGraph.Extraction.Tests.Relations;

public sealed class RelationModelTests
{
    [Fact]
    public void The_likeliest_relation_has_its_share_of_all_classes()
    {
        // One feature: no relation, then "a" with its head left and right.
        var weights = new float[3 << RelationModel.Bits];
        (weights[0], weights[1], weights[2]) = (0, 1, -1);

        var (best, probability) = RelationModel.Quantise(["a"], 0.01, weights).Best([0]);

        Assert.Equal(1, best);
        Assert.Equal(Math.E / (1 + Math.E + (1 / Math.E)), probability, 6);
    }

    [Fact]
    public void A_model_read_back_is_the_model_written()
    {
        var random = new Random(3);
        var weights = new float[5 << RelationModel.Bits];
        for (var i = 0; i < 2000; i++) weights[random.Next(weights.Length)] = random.NextSingle() - 0.5f;
        var model = RelationModel.Quantise(["a", "b"], 0.01, weights).With(0.3, [.. Enumerable.Range(0, RelationModel.Steps).Select(i => (byte)(5 * i))]);

        var read = RelationModel.Read(new BinaryReader(new MemoryStream(Bytes(model))));

        Assert.Equal(Bytes(model), Bytes(read));
        Assert.Equal((model.LeastProbability, model.ConfidenceOf(0.99)), (read.LeastProbability, read.ConfidenceOf(0.99)));
        Assert.Equal(model.Labels.AsEnumerable(), read.Labels);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 31)]
    [InlineData(11, 200)]
    public void A_damaged_model_is_refused(int at, byte value)
    {
        var bytes = Bytes(RelationModel.Quantise(["a"], 0.01, new float[3 << RelationModel.Bits]));
        bytes[at] = value;
        Assert.Throws<InvalidDataException>(() => RelationModel.Read(new BinaryReader(new MemoryStream(bytes))));
    }

    private static byte[] Bytes(RelationModel model)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        model.Write(writer);
        return bytes.ToArray();
    }
}
