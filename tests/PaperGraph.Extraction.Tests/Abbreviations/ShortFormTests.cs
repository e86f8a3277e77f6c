using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Abbreviations;

public sealed class ShortFormTests
{
    [Theory]
    [InlineData("CNN", "cnn")]
    [InlineData("LLMs", "llm")]
    [InlineData("SL$^{2}$A-INR", "sl2ainr")]
    [InlineData("BT^2", "bt2")]
    [InlineData("k-NN", "knn")]
    [InlineData("P@1", "p1")]
    [InlineData("mAP", "map")]
    [InlineData("$\\beta$-VAE", "vae")]
    public void Reads_the_letters_a_long_form_has_to_spell(string surface, string letters)
    {
        Span<char> read = stackalloc char[16];
        Assert.True(ShortForm.TryReadLetters(surface, read, out var count));
        Assert.Equal(letters, read[..count].ToString());
    }

    [Theory]
    [InlineData("A")]
    [InlineData("best")]
    [InlineData("2020")]
    [InlineData("ii")]
    [InlineData("ABCDEFGHIJKLMNO")]
    [InlineData("")]
    public void Refuses_what_is_no_short_form(string surface) =>
        Assert.False(ShortForm.TryReadLetters(surface, stackalloc char[16], out _));

    [Theory]
    [InlineData("m3id", "mmmid")]
    [InlineData("a2b2", "aabb")]
    [InlineData("cnn", null)]
    [InlineData("2d", null)]
    [InlineData("d9", null)]
    public void Writes_out_the_letters_that_a_digit_repeats(string letters, string? repeated)
    {
        Span<char> written = stackalloc char[16];
        Assert.Equal(repeated, ShortForm.TryRepeat(letters, written, out var count) ? written[..count].ToString() : null);
    }

    [Theory]
    [InlineData("\"CNN\"", "CNN")]
    [InlineData("``CNN''", "CNN")]
    [InlineData("**CNN**", "CNN")]
    [InlineData("CNN", "CNN")]
    [InlineData("\"\"", "")]
    public void Takes_quotation_marks_off(string text, string bare) =>
        Assert.Equal(bare, ShortForm.Unquote(text, new TextSpan(0, text.Length)).Of(text).ToString());
}
