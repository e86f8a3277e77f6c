using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Tests.Tagging;

public class TokenHashTests
{
    [Fact]
    public void Texts_that_differ_have_hashes_that_differ()
    {
        string[] beginnings = ["", "a", "A", "ab", "abc", "abcd", "abcde", "abcdefgh", "abcdefghijkl"];
        var texts = beginnings.SelectMany(beginning => Enumerable.Range(0, 2000).Select(i => beginning + i)).Concat(["a\0", "\0a", "\0", "é", "e\u0301"]);

        Assert.Distinct(texts.Distinct().Select(text => TokenHash.OfText(text)));
    }

    [Theory]
    [InlineData("net")]
    [InlineData("convolution")]
    public void A_text_has_one_hash_wherever_it_stands(string text) =>
        Assert.Equal(TokenHash.OfText(text), TokenHash.OfText($"x{text}y".AsSpan(1, text.Length)));
}
