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
        Assert.True(ShortForm.TryRead(surface, bracketed: false, stackalloc char[ShortForm.MostRepeated], out var form));
        Assert.Equal(letters, form.Letters.ToString());
    }

    [Theory]
    [InlineData("A")]
    [InlineData("best")]
    [InlineData("2020")]
    [InlineData("ii")]
    [InlineData("ABCDEFGHIJKLMNOPQRS")]
    [InlineData("")]
    public void Refuses_what_is_no_short_form(string surface) =>
        Assert.False(ShortForm.TryRead(surface, bracketed: false, stackalloc char[ShortForm.MostRepeated], out _));

    [Theory]
    [InlineData("iid", true)]
    [InlineData("bp", true)]
    [InlineData("indeed", false)]
    [InlineData("a-b", false)]
    public void Small_letters_can_be_a_short_form_in_brackets(string surface, bool canBe) =>
        Assert.Equal(canBe, ShortForm.TryRead(surface, bracketed: true, stackalloc char[ShortForm.MostRepeated], out _));

    [Theory]
    [InlineData("mAP", "-++")]
    [InlineData("k-NN", "-++")]
    [InlineData("Ad^2mix", "+-----")]
    public void Knows_which_letters_are_capitals(string surface, string capitals)
    {
        Assert.True(ShortForm.TryRead(surface, bracketed: false, stackalloc char[ShortForm.MostRepeated], out var form));
        var read = "";
        for (var i = 0; i < form.Letters.Length; i++) read += form.IsCapital(i) ? '+' : '-';
        Assert.Equal(capitals, read);
    }

    [Theory]
    [InlineData("M3ID", "mmmid")]
    [InlineData("A2B2", "aabb")]
    [InlineData("CNN", null)]
    [InlineData("2D", null)]
    [InlineData("D9", null)]
    public void Writes_out_the_letters_that_a_digit_repeats(string surface, string? repeated)
    {
        Assert.True(ShortForm.TryRead(surface, bracketed: false, stackalloc char[ShortForm.MostRepeated], out var form));
        Assert.Equal(repeated, form.TryRepeat(stackalloc char[ShortForm.MostRepeated], out var written) ? written.Letters.ToString() : null);
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
