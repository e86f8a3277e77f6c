using PaperGraph.Extraction.Terms;

namespace PaperGraph.Extraction.Tests.Terms;

public sealed class TermLexiconTests
{
    [Fact]
    public void A_saved_lexicon_knows_what_it_knew()
    {
        var names = Enumerable.Range(1, 500).Select(i => ((ulong)i * 0x9E3779B97F4A7C15, TermProfile.Of(i, [i / 2, 0, i / 3]))).ToArray();
        using var saved = new MemoryStream();
        using (var writer = new BinaryWriter(saved, System.Text.Encoding.UTF8, leaveOpen: true)) TermLexicon.Of(names).Write(writer);
        saved.Position = 0;
        using var reader = new BinaryReader(saved);
        var lexicon = TermLexicon.Read(reader);
        Assert.All(names, name => Assert.Equal(name.Item2, lexicon[name.Item1]));
        Assert.Equal(default, lexicon[0x123456789ABCDEF0]);
    }

    [Fact]
    public void An_empty_lexicon_knows_no_name() => Assert.Equal(default, TermLexicon.Empty[1]);

    [Theory]
    [InlineData(1, 1, 1, 15)]
    [InlineData(4, 2, 3, 8)]
    [InlineData(100_000, 0, 15, 0)]
    public void A_profile_keeps_digits_and_fifteenths(int total, int ofType, int frequency, int share)
    {
        var profile = TermProfile.Of(total, [0, ofType]);
        Assert.Equal((frequency, 0, share), (profile.Frequency, profile.Share(0), profile.Share(1)));
    }
}
