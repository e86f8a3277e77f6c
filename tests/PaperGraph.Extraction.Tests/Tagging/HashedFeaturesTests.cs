using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Tests.Tagging;

public sealed class HashedFeaturesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(8, 2)]
    [InlineData(21, 1)]
    [InlineData(700, 2)]
    public void Are_hashed_together_as_one_by_one(int count, int mixes)
    {
        const int bits = 16;
        var features = new HashedFeatures(bits, mixes);
        features.Add(1, 2);
        features.Clear();
        var plain = new List<uint>();
        for (var i = 0UL; i < (ulong)count; i++)
        {
            var value = TokenHash.Mix(i / 2);
            features.Add(i % 5, value);
            var hash = TokenHash.Combine(value, i % 5);
            plain.Add((uint)((mixes == 1 ? hash : TokenHash.Mix(hash)) >> (64 - bits)));
        }

        Assert.Equal(plain, features.Hash().ToArray());
    }
}
